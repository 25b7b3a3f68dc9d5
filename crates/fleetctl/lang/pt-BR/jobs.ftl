# Trabalhos.

## What several commands say

jobs-next = a seguir: { $command }
jobs-statements = { $first }; { $second }

## Picking a job from a list

jobs-pick-act = trabalhos em que agir em { $place }
jobs-pick-act-none = não há trabalho em que agir: nenhum está IN_PROGRESS
jobs-pick-cancel = trabalhos a cancelar em { $place }
jobs-pick-cancel-none = não há trabalho a cancelar: nenhum está SCHEDULED ou IN_PROGRESS
jobs-pick-completed = concluído em { $at }
jobs-pick-created = criado em { $at }
jobs-pick-delete = trabalhos a excluir em { $place }
jobs-pick-delete-none = não há trabalho a excluir: nenhum está COMPLETED ou CANCELED
jobs-pick-look = trabalhos a examinar em { $place }
jobs-pick-make-one = `{ $command }` cria um
jobs-pick-look-none = não há trabalho a examinar
jobs-pick-prompt = número ou id do trabalho:
jobs-pick-prompt-several = números ou ids de trabalhos, separados por vírgulas:
jobs-pick-unknown = { $answer } não é um número da lista nem um trabalho dela
jobs-pick-unnamed = nenhum JOB foi informado, e não há terminal em que escolher um; nada foi feito
jobs-pick-unnamed-hint = `fleetctl jobs list` lista os trabalhos
jobs-pick-watch = trabalhos a acompanhar em { $place }
jobs-pick-watch-none = não há trabalho a acompanhar: nenhum está SCHEDULED ou IN_PROGRESS

## Creating a job: before and after

jobs-create-ask =
    { $count ->
        [one] criar o trabalho { $job } para { $count } dispositivo em { $place }?
       *[other] criar o trabalho { $job } para { $count } dispositivos em { $place }?
    }
jobs-create-ask-at-most =
    { $count ->
        [one] criar o trabalho { $job } para no máximo { $count } dispositivo em { $place }?
       *[other] criar o trabalho { $job } para no máximo { $count } dispositivos em { $place }?
    }
jobs-create-grows-when = para uma taxa que cresce é preciso dizer quando ela cresce
jobs-create-grows-when-hint = informe --increase-after-notified N ou --increase-after-succeeded N
jobs-create-kept = { $job } mantido
jobs-create-made = { $job } criado
jobs-create-nobody-agrees = não há terminal em que perguntar se o trabalho está certo; nada foi feito
jobs-create-nobody-agrees-hint = informe --yes, ou --dry-run para vê-lo
jobs-create-nobody-says-what = não há a quem perguntar o que o trabalho deve fazer; nada foi feito
jobs-create-nobody-says-what-hint = informe --package e --version, ou --document
jobs-create-nobody-says-whom = não há a quem perguntar para quem é o trabalho; nada foi feito
jobs-create-nobody-says-whom-hint = informe --group ou --thing
jobs-create-stdin-unreadable = não foi possível ler a entrada padrão: { $cause }

## Creating a job: the questions

jobs-ask-abort = uma regra de anulação cancela o trabalho quando uma parte grande demais dos dispositivos falha
jobs-ask-abort-add = adicionar uma regra de anulação?
jobs-ask-abort-least = quantos dispositivos precisam antes tê-lo terminado
jobs-ask-abort-percent = a partir de quantos por cento
jobs-ask-abort-type = o que conta: FAILED, REJECTED, TIMED_OUT, ALL
jobs-ask-abort-type-unknown = { $answer } não é FAILED, REJECTED, TIMED_OUT nem ALL
jobs-ask-configure = configurá-las?
jobs-ask-configure-why = taxa de distribuição, regras de anulação, tempo limite e novas tentativas impedem que uma atualização ruim se espalhe
jobs-ask-description = descrição
jobs-ask-document = documento
jobs-ask-document-how = o documento, em uma linha de JSON, ou o nome de um arquivo que o contém. Por exemplo
jobs-ask-document-stdin = a entrada padrão é onde você responde
jobs-ask-found =
    { $groups ->
        [one] { $packages ->
            [one] { $groups } grupo de objetos e { $packages } pacote encontrados
           *[other] { $groups } grupo de objetos e { $packages } pacotes encontrados
        }
       *[other] { $packages ->
            [one] { $groups } grupos de objetos e { $packages } pacote encontrados
           *[other] { $groups } grupos de objetos e { $packages } pacotes encontrados
        }
    }
jobs-ask-groups = grupos, como 1,3:
jobs-ask-groups-list = os grupos
jobs-ask-how-answers-work = Enter aceita o que está entre colchetes; Ctrl-C sai
jobs-ask-id = id do trabalho
jobs-ask-increase = a taxa cresce com dispositivos notificados (notified) ou com êxito (succeeded)
jobs-ask-increase-unknown = { $answer } não é notified nem succeeded
jobs-ask-list-more =
    { $count ->
        [one] e mais { $count }, que pode ser informado por nome
       *[other] e mais { $count }, que podem ser informados por nome
    }
jobs-ask-no-groups = não há grupo de objetos para o qual um trabalho possa ser criado
jobs-ask-no-groups-fleet = `fleetctl provision` cria uma frota com seus grupos
jobs-ask-no-groups-things = informe --thing para objetos avulsos
jobs-ask-no-number = { $answer } não é um número válido aqui
jobs-ask-no-packages = não há pacote que um trabalho possa instalar
jobs-ask-no-packages-hint = `fleetctl provision` cria alguns, `fleetctl packages create` cria um
jobs-ask-no-version = nenhuma versão do pacote { $package } está publicada
jobs-ask-no-version-hint = `{ $command }` adiciona uma
jobs-ask-none-given =
    { $kind ->
        [package] informe ao menos um pacote
        [version] informe ao menos uma versão
       *[group] informe ao menos um grupo
    }
jobs-ask-not-listed =
    { $kind ->
        [package] { $answer } não é um pacote da lista
        [version] { $answer } não é uma versão da lista
       *[group] { $answer } não é um grupo da lista
    }
jobs-ask-not-listed-several =
    { $kind ->
        [package] { $answers } não são pacotes da lista
        [version] { $answers } não são versões da lista
       *[group] { $answers } não são grupos da lista
    }
jobs-ask-package = pacote
jobs-ask-packages = os pacotes
jobs-ask-rate-base = dispositivos no primeiro minuto, de 1 a 1000
jobs-ask-rate-constant = dispositivos por minuto, de 1 a 1000
jobs-ask-rate-factor = multiplicada por, de 1.1 a 5
jobs-ask-rate-more = quantos a mais
jobs-ask-rate-most = dispositivos por minuto, no máximo
jobs-ask-retries = um dispositivo que diz FAILED ou fica TIMED_OUT pode receber o trabalho de novo
jobs-ask-retries-number = quantas vezes, de 0 a 10
jobs-ask-rollout = distribuição
jobs-ask-rollout-constant = a mesma quantidade em cada minuto
jobs-ask-rollout-exponential = poucos no início, mais à medida que dispositivos são notificados ou têm êxito
jobs-ask-rollout-how = quantos dispositivos são notificados por minuto?
jobs-ask-rollout-most = tantos quantos a AWS permite, 1.000
jobs-ask-rollout-unknown = { $answer } não é 1, 2 nem 3
jobs-ask-selection = para quem
jobs-ask-selection-continuous = também dispositivos que entram nos grupos depois; não termina sozinho
jobs-ask-selection-snapshot = os dispositivos que estão nos grupos agora; termina quando eles terminam
jobs-ask-selection-unknown = { $answer } não é 1, snapshot nem 2, continuous
jobs-ask-timeout = tempo limite, como 30m, 2h ou none
jobs-ask-timeout-how = um dispositivo que demora mais que isso a partir do seu IN_PROGRESS fica TIMED_OUT
jobs-ask-title = criar um trabalho em { $place }
jobs-ask-version = versão
jobs-ask-version-cannot = { $version }: não pode ser escolhida
jobs-ask-versions = as versões de { $package }
jobs-ask-what = o quê
jobs-ask-what-custom = o que diz um documento JSON seu
jobs-ask-what-ota = instalar uma versão de um pacote; o AWS IoT assina o URL do firmware dela
jobs-ask-what-to-do = o que o trabalho deve fazer?
jobs-ask-what-unknown = { $answer } não é 1, ota nem 2, custom

## Creating a job: what is sent, and how it would go

jobs-plan-at-most =
    { $count ->
        [one] no máximo { $count } dispositivo
       *[other] no máximo { $count } dispositivos
    }
jobs-plan-document = documento
jobs-plan-ends = fim
jobs-plan-ends-canceled = cancelado no minuto { $minute }, na resposta { $answer }
jobs-plan-ends-not = não cancelado
jobs-plan-exactly =
    { $count ->
        [one] { $count } dispositivo
       *[other] { $count } dispositivos
    }
jobs-plan-failed = deles falharam
jobs-plan-fails-on = falha em
jobs-plan-how-it-would-go = como seria
jobs-plan-if = se os dispositivos respondem em um minuto, os que falham dizem FAILED depois das novas tentativas e estão distribuídos por igual entre os outros
jobs-plan-job = trabalho
jobs-plan-kept = já existe, { $status }, e é mantido
jobs-plan-label-about = sobre
jobs-plan-label-for = para
jobs-plan-label-id = id
jobs-plan-label-installs = instala
jobs-plan-label-selection = seleção
jobs-plan-label-where = onde
jobs-plan-minutes =
    { $minutes ->
        [one] os dispositivos são notificados em { $minutes } minuto, a partir de { $begins }, o último em { $last } no melhor caso
       *[other] os dispositivos são notificados em { $minutes } minutos, a partir de { $begins }, o último em { $last } no melhor caso
    }
jobs-plan-minutes-unknown =
    { $minutes ->
        [one] os dispositivos são notificados em { $minutes } minuto de janelas abertas, mas essas janelas não chegam a tempo
       *[other] os dispositivos são notificados em { $minutes } minutos de janelas abertas, mas essas janelas não chegam a tempo
    }
jobs-plan-nobody = ninguém é notificado
jobs-plan-targets-more = { $names } e mais { $count }
jobs-plan-touched = receberam
jobs-plan-warn-building = os membros de { $group } ainda estão sendo encontrados; pode haver mais dispositivos
jobs-plan-warn-continuous = nenhum dispositivo é destino agora; o trabalho espera que algum entre
jobs-plan-warn-inventory = a configuração de pacotes está desligada; nenhuma sombra $package vai dizer o que o trabalho instalou; `fleetctl packages config enable` a liga
jobs-plan-warn-other = algo no trabalho não pôde ser verificado
jobs-plan-warn-snapshot = nenhum dispositivo é destino agora; um trabalho SNAPSHOT não espera por nenhum
jobs-plan-warn-unread = não foi possível verificar { $what }; a AWS dirá se está certo: { $failure }

## The settings of a job

jobs-setting-abort = anulação
jobs-setting-abort-all =
    { $least ->
        [one] cancelar quando { $percent } % estiverem FAILED, REJECTED ou TIMED_OUT, depois que { $least } dispositivo o tiver terminado
       *[other] cancelar quando { $percent } % estiverem FAILED, REJECTED ou TIMED_OUT, depois que { $least } dispositivos o tiverem terminado
    }
jobs-setting-abort-one =
    { $least ->
        [one] cancelar quando { $percent } % estiverem { $failure }, depois que { $least } dispositivo o tiver terminado
       *[other] cancelar quando { $percent } % estiverem { $failure }, depois que { $least } dispositivos o tiverem terminado
    }
jobs-setting-ends = fim
jobs-setting-ends-cancel = { $end } UTC; o que está na fila é então cancelado
jobs-setting-ends-force = { $end } UTC; o que está na fila ou em andamento é então cancelado
jobs-setting-ends-stop = { $end } UTC; ninguém mais é notificado a partir daí
jobs-setting-retries = tentativas
jobs-setting-retries-all =
    { $count ->
        [one] { $count } nova tentativa depois de FAILED ou TIMED_OUT
       *[other] { $count } novas tentativas depois de FAILED ou TIMED_OUT
    }
jobs-setting-retries-one =
    { $count ->
        [one] { $count } nova tentativa depois de { $failure }
       *[other] { $count } novas tentativas depois de { $failure }
    }
jobs-setting-rollout = distribuição
jobs-setting-rollout-constant =
    { $most ->
        [one] no máximo { $most } dispositivo por minuto
       *[other] no máximo { $most } dispositivos por minuto
    }
jobs-setting-rollout-notified =
    { $base ->
        [one] { $base } dispositivo por minuto no início, multiplicado por { $factor } a cada { $step } notificados
       *[other] { $base } dispositivos por minuto no início, multiplicados por { $factor } a cada { $step } notificados
    }
jobs-setting-rollout-notified-most =
    { $base ->
        [one] { $base } dispositivo por minuto no início, multiplicado por { $factor } a cada { $step } notificados, no máximo { $most }
       *[other] { $base } dispositivos por minuto no início, multiplicados por { $factor } a cada { $step } notificados, no máximo { $most }
    }
jobs-setting-rollout-succeeded =
    { $base ->
        [one] { $base } dispositivo por minuto no início, multiplicado por { $factor } a cada { $step } com êxito
       *[other] { $base } dispositivos por minuto no início, multiplicados por { $factor } a cada { $step } com êxito
    }
jobs-setting-rollout-succeeded-most =
    { $base ->
        [one] { $base } dispositivo por minuto no início, multiplicado por { $factor } a cada { $step } com êxito, no máximo { $most }
       *[other] { $base } dispositivos por minuto no início, multiplicados por { $factor } a cada { $step } com êxito, no máximo { $most }
    }
jobs-setting-rollout-unlimited = no máximo 1.000 dispositivos por minuto, como a AWS permite
jobs-setting-starts = início
jobs-setting-timeout = tempo limite
jobs-setting-timeout-after = { $time } depois de IN_PROGRESS
jobs-setting-urls = URLs
jobs-setting-urls-good = valem por { $time }, assinados por { $role }
jobs-setting-window = janela
jobs-setting-window-is = { $start } UTC, por { $time }

## Jobs as they are shown

jobs-heading-completed = concluído (UTC)
jobs-heading-created = criado (UTC)
jobs-heading-job = trabalho
jobs-heading-status = status
jobs-label-arn = ARN
jobs-label-canceled = cancelado
jobs-label-comment = comentário
jobs-label-completed = concluído
jobs-label-created = criado
jobs-label-description = descrição
jobs-label-installs = instala
jobs-label-next-rollout = próx. distribuição
jobs-label-reason-code = cód. do motivo
jobs-label-status = status
jobs-label-target-selection = seleção de destinos
jobs-label-targets = destinos
jobs-label-updated = última mudança
jobs-list-more =
    { $count ->
        [one] ... e mais { $count }
       *[other] ... e mais { $count }
    }
jobs-list-title =
    { $count ->
        [one] { $count } trabalho
       *[other] { $count } trabalhos
    }
jobs-show-by-force = à força
jobs-show-document = documento
jobs-show-document-unreadable = não foi possível ler: { $failure }
jobs-show-executions = execuções
jobs-show-no-executions = ainda sem execuções
jobs-show-target-group = { $name } (grupo de objetos)
jobs-show-target-thing = { $name } (objeto)
jobs-show-title = trabalho { $job }

## Executions

jobs-execution-label-canceled = cancelada
jobs-execution-label-number = nº da execução
jobs-execution-label-queued = na fila
jobs-execution-label-started = iniciada
jobs-execution-label-status = status
jobs-execution-label-times-out = tempo restante
jobs-execution-label-updated = última mudança
jobs-execution-label-version = versão
jobs-execution-no-details = o dispositivo não deu detalhes
jobs-execution-none = o trabalho { $job } não tem execuções
jobs-execution-prompt = número ou objeto:
jobs-execution-said = o que o dispositivo disse
jobs-execution-times-out = cerca de { $time }
jobs-execution-title = trabalho { $job } em { $thing }
jobs-execution-unnamed = nenhum THING foi informado, e não há terminal em que escolher um
jobs-execution-unnamed-hint = `fleetctl jobs executions JOB` lista os objetos
jobs-executions-heading-number = número
jobs-executions-heading-queued = na fila (UTC)
jobs-executions-heading-status = status
jobs-executions-heading-thing = objeto
jobs-executions-stopped = interrompido; pode haver mais
jobs-executions-title = execuções de { $job }
jobs-executions-total =
    { $count ->
        [one] { $count } execução
       *[other] { $count } execuções
    }
jobs-executions-total-states =
    { $count ->
        [one] { $count } execução: { $states }
       *[other] { $count } execuções: { $states }
    }
jobs-executions-total-states-below =
    { $count ->
        [one] { $count } execução:
       *[other] { $count } execuções:
    }

## Statistics

jobs-stats-advice-canceled-early = o trabalho foi cancelado antes que algum dispositivo o terminasse: `{ $show }` mostra o motivo
jobs-stats-advice-excellent = vai muito bem: continue acompanhando e registre como a distribuição foi feita
jobs-stats-advice-good = vai bem: examine dispositivos que falharam com `{ $execution }`
jobs-stats-advice-investigate = mais de 20 % falharam: examine dispositivos que falharam com `{ $execution }` e verifique os logs deles
jobs-stats-advice-investigate-open = mais de 20 % falharam: examine dispositivos que falharam com `{ $execution }`, verifique os logs deles e considere `{ $cancel }` antes que mais falhem
jobs-stats-advice-mixed = os resultados são mistos: descubra o que as falhas têm em comum; examine dispositivos que falharam com `{ $execution }`
jobs-stats-advice-no-executions = ainda sem execuções: verifique se há dispositivos nos grupos do trabalho e se estão conectados, ou espere o trabalho começar
jobs-stats-advice-removed = objetos foram removidos antes que algum dispositivo terminasse o trabalho: verifique se existem e se estão nos grupos dele
jobs-stats-advice-wait = nenhum dispositivo o terminou ainda: espere e acompanhe com `{ $watch }`
jobs-stats-advice-watch = mais de 10 % falharam: examine dispositivos que falharam com `{ $execution }`, verifique os logs deles e fique de olho no trabalho
jobs-stats-executions = execuções
jobs-stats-failed = com falha
jobs-stats-going-on = em curso
jobs-stats-heading-count = total
jobs-stats-heading-share = parte
jobs-stats-heading-status = status
jobs-stats-health = saúde
jobs-stats-health-critical = crítica
jobs-stats-health-excellent = excelente
jobs-stats-health-good = boa
jobs-stats-health-is = { $health }: { $rate } de todas as execuções tiveram êxito
jobs-stats-health-is-so-far = { $health } até agora: { $rate } de todas as execuções tiveram êxito
jobs-stats-health-poor = ruim
jobs-stats-next = a seguir
jobs-stats-succeeded = com êxito

## Watching

jobs-watch-failures = as últimas falhas
jobs-watch-left = faltam { $time }
jobs-watch-no-executions = ainda sem execuções
jobs-watch-over =
    { $total ->
        [one] { $over } de { $total } execução terminada
       *[other] { $over } de { $total } execuções terminadas
    }
jobs-watch-pace = { $rate } por minuto
jobs-watch-stop = Ctrl-C para de acompanhar; o trabalho continua
jobs-watch-stopped = acompanhamento encerrado; o trabalho continua

## Canceling

jobs-cancel-ask = cancelar o trabalho { $job } em { $place }
jobs-cancel-ask-several =
    { $count ->
        [one] cancelar { $count } trabalho em { $place }
       *[other] cancelar { $count } trabalhos em { $place }
    }
jobs-cancel-comment = comentário, para registro
jobs-cancel-done = { $mark } trabalho { $job } cancelado: está { $status }
jobs-cancel-done-executions =
    { $count ->
        [one] { $count } execução cancelada
       *[other] { $count } execuções canceladas
    }
jobs-cancel-done-executions-going =
    { $count ->
        [one] { $count } execução cancelada, { $going } em andamento
       *[other] { $count } execuções canceladas, { $going } em andamento
    }
jobs-cancel-dry-run = --dry-run mostra o que isso significa
jobs-cancel-effect-forced = serão canceladas à força; os dispositivos não são avisados para parar
jobs-cancel-effect-goes-on = seguirão até o fim
jobs-cancel-effect-none = ficam como estão
jobs-cancel-effect-queued = não começarão
jobs-cancel-failed = com falha
jobs-cancel-final = isto não pode ser desfeito
jobs-cancel-title = cancelar o trabalho { $job }

## Deleting

jobs-delete-ask = excluir o trabalho { $job } em { $place }
jobs-delete-ask-several =
    { $count ->
        [one] excluir { $count } trabalho em { $place }
       *[other] excluir { $count } trabalhos em { $place }
    }
jobs-delete-done = { $mark } trabalho { $job } excluído
jobs-delete-dry-run = --dry-run mostra o que seria excluído
jobs-delete-force = force
jobs-delete-force-executions = será usado: o trabalho tem execuções
jobs-delete-force-not-needed = não é necessário: o trabalho terminou e não tem execuções
jobs-delete-force-not-over = será usado: o trabalho não terminou, e acaba com isso
jobs-delete-goes = exclui
jobs-delete-goes-what =
    { $count ->
        [one] o trabalho, o documento e o histórico de { $count } execução
       *[other] o trabalho, o documento e o histórico de { $count } execuções
    }
jobs-delete-going = o trabalho { $job } está sendo excluído
jobs-delete-title = excluir o trabalho { $job }

## Simulating: the plan

jobs-simulate-ask =
    { $count ->
        [one] agir como { $count } dispositivo em { $place }?
       *[other] agir como { $count } dispositivos em { $place }?
    }
jobs-simulate-ask-devices = dispositivos de cada trabalho, um número ou all
jobs-simulate-ask-rate = quantos de cada cem dispositivos têm êxito, de 0 a 100
jobs-simulate-calls =
    { $count ->
        [one] { $count } chamada
       *[other] { $count } chamadas
    }
jobs-simulate-calls-at-best =
    { $count ->
        [one] { $count } chamada, no melhor caso { $time } ({ $slowest })
       *[other] { $count } chamadas, no melhor caso { $time } ({ $slowest })
    }
jobs-simulate-devices =
    { $count ->
        [one] { $count } dispositivo age: { $success } SUCCESS, { $failure } FAILURE
       *[other] { $count } dispositivos agem: { $success } SUCCESS, { $failure } FAILURE
    }
jobs-simulate-devices-later =
    { $count ->
        [one] { $count } dispositivo age: { $success } SUCCESS, { $failure } FAILURE; até mais { $later } à medida que a distribuição avança
       *[other] { $count } dispositivos agem: { $success } SUCCESS, { $failure } FAILURE; até mais { $later } à medida que a distribuição avança
    }
jobs-simulate-devices-unknown = { $answer } não é all nem um número de dispositivos
jobs-simulate-document = documento do trabalho:
jobs-simulate-job =
    { $selection ->
        [continuous] { $targets ->
            [one] { $status }, contínuo; de { $targets } destino, { $rate } % têm êxito: { $success } SUCCESS, { $failure } FAILURE (semente { $seed })
           *[other] { $status }, contínuo; de { $targets } destinos, { $rate } % têm êxito: { $success } SUCCESS, { $failure } FAILURE (semente { $seed })
        }
       *[snapshot] { $targets ->
            [one] { $status }, snapshot; de { $targets } destino, { $rate } % têm êxito: { $success } SUCCESS, { $failure } FAILURE (semente { $seed })
           *[other] { $status }, snapshot; de { $targets } destinos, { $rate } % têm êxito: { $success } SUCCESS, { $failure } FAILURE (semente { $seed })
        }
    }
jobs-simulate-more =
    { $count ->
        [one] ... e mais { $count } (--dry-run --output json mostra todos)
       *[other] ... e mais { $count } (--dry-run --output json mostra todos)
    }
jobs-simulate-nothing = nenhum dispositivo dele tem o que fazer
jobs-simulate-pending = pendentes: { $queued } QUEUED, { $in_progress } IN_PROGRESS
jobs-simulate-title = simular o trabalho { $job }

## Simulating: what a device does

jobs-step-downloaded = { $thing }: firmware de { $size } baixado
jobs-step-downloading = { $thing }: baixando o firmware do S3…
jobs-step-ended-before = { $thing }: a execução do trabalho terminou antes de o dispositivo começar
jobs-step-overtaken = { $thing }: a execução do trabalho foi alterada por outra pessoa, está { $status }
jobs-step-reported = { $thing }: execução do trabalho { $status }
jobs-step-reported-failure = { $thing }: execução do trabalho { $status } - { $reason }
jobs-step-url-expired = { $thing }: o URL pré-assinado expirou; pedindo outro
jobs-step-vanished = { $thing }: o objeto, a execução do trabalho ou o trabalho não existe mais

## Simulating: what came of it

jobs-end-aborted = o trabalho atingiu seus critérios de anulação e está CANCELED
jobs-end-all-chosen = agiram tantos dispositivos quantos foram pedidos
jobs-end-canceled = o trabalho foi CANCELED por alguém
jobs-end-completed = o trabalho está COMPLETED
jobs-end-deleted = o trabalho foi excluído
jobs-end-not-yet = ainda não terminou
jobs-end-other = o trabalho terminou
jobs-end-scheduled = o trabalho está SCHEDULED e espera a próxima janela de manutenção
jobs-end-settled = todos os que foram notificados agiram
jobs-end-stalled = a distribuição não notifica ninguém há cinco minutos
jobs-sum-again = execute o mesmo comando de novo, com o mesmo --seed: ele faz o que resta
jobs-sum-at-best = no melhor caso { $time } ({ $slowest })
jobs-sum-budget =
    { $count ->
        [one] { $budget } { $count } chamada ({ $pace }/s)
       *[other] { $budget } { $count } chamadas ({ $pace }/s)
    }
jobs-sum-budget-of =
    { $count ->
        [one] { $budget } { $count } chamada ({ $pace }/s de { $rate }/s)
       *[other] { $budget } { $count } chamadas ({ $pace }/s de { $rate }/s)
    }
jobs-sum-calls =
    { $count ->
        [one] { $count } chamada ao todo; repetidas: { $repeated }; limitadas: { $throttled }
       *[other] { $count } chamadas ao todo; repetidas: { $repeated }; limitadas: { $throttled }
    }
jobs-sum-clock-moved = o relógio da AWS local foi adiantado em { $time }
jobs-sum-device-failures = por que dispositivos falharam
jobs-sum-device-failures-of =
    { $count ->
        [one] { $count } dispositivo: { $reason } ({ $kind }): { $names }
       *[other] { $count } dispositivos: { $reason } ({ $kind }): { $names }
    }
jobs-sum-downloads =
    { $count ->
        [one] { $count } arquivo baixado, { $size }
       *[other] { $count } arquivos baixados, { $size }
    }
jobs-sum-ended-before =
    { $count ->
        [one] { $count } execução terminou antes de o dispositivo começar
       *[other] { $count } execuções terminaram antes de o dispositivo começar
    }
jobs-sum-expired =
    { $urls ->
        [one] { $urls } URL tinha expirado
       *[other] { $urls } URLs tinham expirado
    }
jobs-sum-failures = o que falhou
jobs-sum-job = { $job }: { $why }
jobs-sum-job-counts = { $job }: { $why }; { $counts }
jobs-sum-names-more = { $names } e mais { $count }
jobs-sum-overtaken =
    { $count ->
        [one] { $count } execução terminou ou mudou enquanto o dispositivo trabalhava
       *[other] { $count } execuções terminaram ou mudaram enquanto o dispositivo trabalhava
    }
jobs-sum-processed =
    { $count ->
        [one] { $count } execução processada: { $succeeded } SUCCEEDED, { $failed } FAILED
       *[other] { $count } execuções processadas: { $succeeded } SUCCEEDED, { $failed } FAILED
    }
jobs-sum-processed-as-planned =
    { $count ->
        [one] { $count } execução processada: { $succeeded } SUCCEEDED, { $failed } FAILED conforme planejado
       *[other] { $count } execuções processadas: { $succeeded } SUCCEEDED, { $failed } FAILED conforme planejado
    }
jobs-sum-processed-not-planned =
    { $count ->
        [one] { $count } execução processada: { $succeeded } SUCCEEDED, { $failed } FAILED, { $unplanned } das quais não conforme planejado
       *[other] { $count } execuções processadas: { $succeeded } SUCCEEDED, { $failed } FAILED, { $unplanned } das quais não conforme planejado
    }
jobs-sum-retries =
    { $count ->
        [one] { $count } de todas as execuções foi uma nova tentativa
       *[other] { $count } de todas as execuções foram novas tentativas
    }
jobs-sum-stopped = interrompido: { $sum }
jobs-sum-took = levou { $time }
jobs-sum-took-waiting = levou { $time }, dos quais { $waited } esperando a distribuição
jobs-sum-unheard =
    { $count ->
        [one] { $count } execução não relatada: a AWS não aceitou a chamada
       *[other] { $count } execuções não relatadas: a AWS não aceitou a chamada
    }
jobs-sum-vanished =
    { $count ->
        [one] { $count } execução desaparecida, com o objeto ou o trabalho
       *[other] { $count } execuções desaparecidas, com o objeto ou o trabalho
    }
jobs-sum-without-execution =
    { $count ->
        [one] { $count } destino nunca recebeu uma execução: { $names }
       *[other] { $count } destinos nunca receberam uma execução: { $names }
    }

## The report, a page

jobs-report-aria-outcomes = resultados
jobs-report-aria-rollout = distribuição ao longo do tempo
jobs-report-axis-minutes = { $minutes } min
jobs-report-bar-finished = minuto { $minute }: { $count } terminadas
jobs-report-bar-queued = minuto { $minute }: { $count } na fila
jobs-report-bar-started = minuto { $minute }: { $count } iniciadas
jobs-report-document = Documento do trabalho
jobs-report-durations =
    { $devices ->
        [one] Do início ao fim de uma execução, de { $devices } dispositivo que respondeu: { $least } no mínimo, { $mean } em média, { $most } no máximo.
       *[other] Do início ao fim de uma execução, de { $devices } dispositivos que responderam: { $least } no mínimo, { $mean } em média, { $most } no máximo.
    }
jobs-report-executions =
    { $executions ->
        [one] { $executions }, das quais { $retries } novas tentativas
       *[other] { $executions }, das quais { $retries } novas tentativas
    }
jobs-report-fact-executions = execuções
jobs-report-fact-things = objetos
jobs-report-failures = Por que execuções falharam
jobs-report-failures-all =
    { $total ->
        [one] A única execução FAILED, REJECTED ou TIMED_OUT.
       *[other] Todas as { $total } execuções FAILED, REJECTED ou TIMED_OUT.
    }
jobs-report-failures-first =
    { $total ->
        [one] As primeiras { $described } por nome de { $total } execução FAILED, REJECTED ou TIMED_OUT: a AWS descreve dez por segundo.
       *[other] As primeiras { $described } por nome de { $total } execuções FAILED, REJECTED ou TIMED_OUT: a AWS descreve dez por segundo.
    }
jobs-report-file = arquivo para a página
jobs-report-heading-count = total
jobs-report-heading-reason = motivo
jobs-report-heading-share = parte
jobs-report-heading-sort = tipo
jobs-report-heading-status = status
jobs-report-heading-thing = objeto
jobs-report-heading-things = objetos
jobs-report-heading-took = duração
jobs-report-more =
    { $count ->
        [one] e mais { $count }
       *[other] e mais { $count }
    }
jobs-report-none = Nenhum objeto tem uma execução deste trabalho.
jobs-report-nowhere = diga onde gravar o relatório
jobs-report-nowhere-hint = informe --html FILE para uma página, --output json para um programa, ou os dois
jobs-report-outcomes = Resultados
jobs-report-rollout = Distribuição ao longo do tempo
jobs-report-rollout-each =
    { $minutes ->
        [1] Execuções por minuto, a partir de { $begins }.
       *[other] Execuções a cada { $minutes } minutos, a partir de { $begins }.
    }
jobs-report-row-finished = terminadas: { $count }
jobs-report-row-queued = na fila: { $count }
jobs-report-row-started = iniciadas: { $count }
jobs-report-seen = { $place }; consultado em { $at }
jobs-report-settings = Configurações
jobs-report-silent = nada foi dito
jobs-report-slowest = Dispositivos mais lentos
jobs-report-title = Trabalho { $job }
jobs-report-wrote = { $path } gravado

## Learning moments

jobs-learn-abort =
    Uma regra de anulação encerra um trabalho por si só quando uma atualização se revela ruim. Ela conta os dispositivos que terminaram o trabalho. Quando são suficientes, e a parte deles que falhou atinge a porcentagem, o AWS IoT cancela o trabalho.

    As execuções QUEUED são canceladas e nunca começam; as que estão IN_PROGRESS continuam. As novas tentativas em espera são descartadas.

    O número mínimo impede que um trabalho acabe porque justo o primeiro dispositivo falhou. Com "FAILED, 10 %, 5 dispositivos", uma falha entre os cinco primeiros já são 20 % e para o trabalho; com 50 dispositivos, são precisas cinco. Uma regra pode contar FAILED, REJECTED, TIMED_OUT ou ALL, e um trabalho pode ter várias regras.
jobs-learn-abort-title = Um trabalho que para sozinho

jobs-learn-cancel =
    Cancelar encerra um trabalho e o conserva: o documento, a configuração e o que aconteceu em cada dispositivo ainda podem ser consultados. Excluir apaga tudo isso.

    Cancele quando o firmware ou os destinos estão errados, quando dispositivos demais falham ou quando algo mais urgente precisa ser distribuído. As execuções QUEUED não começam; as que estão IN_PROGRESS continuam, porque um dispositivo parado no meio de uma atualização pode ficar inutilizável. --force cancela também essas, e o dispositivo só sabe disso quando relata.

    Um trabalho cancelado não pode ser retomado: crie um novo para os dispositivos que restam.
jobs-learn-cancel-title = Cancelar um trabalho, ou excluí-lo?

jobs-learn-create =
    O que segue é o trabalho inteiro como é enviado, com o que ele faria: quanto tempo leva até que todos os dispositivos sejam notificados, e quantos teriam recebido um firmware ruim antes que as regras de anulação o parassem.

    CreateJob verifica o documento e retorna na hora. As execuções, uma para cada dispositivo, aparecem um instante depois e são distribuídas na taxa do trabalho.

    A partir daí o documento fica como está, e destinos só podem ser adicionados, a um trabalho contínuo. A descrição, a taxa de distribuição, as regras de anulação, o tempo limite e as novas tentativas ainda podem ser alterados na AWS. O id fica em uso até que o trabalho seja excluído.
jobs-learn-create-title = O que acontece quando se cria um trabalho

jobs-learn-delete =
    Excluir apaga o trabalho, o documento e o histórico das execuções em cada dispositivo. O que o trabalho instalou continua instalado. Nada dele pode ser recuperado.

    Um trabalho que só deve parar se cancela, não se exclui: cancelar conserva o registro. Exclua para arrumar o que terminou, depois de um teste, ou para usar o id de novo; a AWS esquece os trabalhos por si só depois de dois anos.

    A AWS se recusa a excluir um trabalho que não terminou, a menos que seja forçada: os dispositivos que trabalham nele são então recusados quando relatam. No máximo dez trabalhos podem estar em exclusão ao mesmo tempo.
jobs-learn-delete-title = O que uma exclusão apaga

jobs-learn-discover =
    Um trabalho manda dispositivos fazerem algo, de forma confiável: espera pelos que estão offline, conta o que aconteceu em cada um e pode ser desacelerado e parado.

    Ele precisa de três coisas que já existam:

      destinos  grupos de objetos ou objetos: quem deve fazê-lo, até 100
      conteúdo  uma versão de um pacote, ou um documento próprio
      função    com que o AWS IoT assina os URLs de firmware

    O fleetctl procura primeiro os grupos de objetos e os pacotes desta conta e Região, para que você possa escolher entre o que existe. `fleetctl provision` cria tudo isso. Procurar não custa nada e não altera nada.
jobs-learn-discover-title = De que um trabalho é feito

jobs-learn-execution =
    Um trabalho é a ordem; uma execução é o que um dispositivo faz dela. Cada objeto que é destino tem uma execução própria, com um número que cresce quando ela é tentada de novo.

      QUEUED       o dispositivo não começou
      IN_PROGRESS  ele começou, e pode relatar etapas no caminho
      SUCCEEDED    ele diz que terminou
      FAILED       ele diz que não conseguiu
      REJECTED     ele diz que não vai fazer
      TIMED_OUT    ele não relatou a tempo
      CANCELED     o trabalho foi cancelado antes de ela terminar
      REMOVED      o objeto não é mais destino, ou foi excluído

    Os dois primeiros estão abertos, os outros são finais. Com seu relato, um dispositivo pode deixar até dez detalhes, pares de chave e valor: leia-os primeiro quando algo falhou.
jobs-learn-execution-title = O que é uma execução

jobs-learn-rollout =
    A taxa de distribuição diz quantos dispositivos são notificados por minuto. O AWS IoT permite até 1.000 para cada trabalho. Uma taxa menor dá tempo de ver as primeiras falhas antes que todos tenham a atualização, e não sobrecarrega um servidor de que todos os dispositivos baixam.

    Uma taxa constante é a mesma em cada minuto. Uma taxa exponencial começa baixa e é multiplicada sempre que mais um certo número de dispositivos foi notificado, ou teve êxito. Com 50 no início, dobrada a cada 1.000 dispositivos:

      dispositivos           0    1.000    2.000    3.000
      taxa por minuto       50      100      200      400

    O crescimento por dispositivos com êxito é a escolha prudente: uma atualização ruim não acelera.
jobs-learn-rollout-title = A que velocidade uma atualização se espalha

jobs-learn-selection =
    Um grupo muda: objetos entram e saem. A seleção de destinos diz o que isso significa para o trabalho.

      SNAPSHOT     os objetos que estão nos grupos agora; o trabalho fica
                   COMPLETED quando todos terminam
      CONTINUOUS   também cada objeto que entra depois; o trabalho continua
                   até ser cancelado, ou até sua hora de término

    SNAPSHOT serve para uma atualização em um momento, com um resultado no fim. CONTINUOUS serve para uma regra como "todo dispositivo deste grupo tem pelo menos esta versão": um dispositivo novo é atualizado quando entra. Com um grupo dinâmico, basta que um dispositivo passe a corresponder à consulta. Um objeto que sai do grupo fica REMOVED de um trabalho contínuo se não o tinha terminado.
jobs-learn-selection-title = Agora, ou a partir de agora

jobs-learn-simulate =
    O fleetctl faz agora o que o software de um dispositivo faz, para cada dispositivo do trabalho:

      1  começar   relatar IN_PROGRESS
      2  obter     pedir o documento; o AWS IoT assina o URL nesse momento
      3  baixar    ler o firmware por esse URL, em pequenos pedaços
      4  relatar   SUCCEEDED, ou FAILED com o motivo

    Os dispositivos relatam com no máximo 200 chamadas por segundo, para a conta inteira; com dois relatos cada um, 10.000 dispositivos levam pelo menos 100 segundos. O fleetctl fica abaixo desse ritmo. Uma falha é decidida antes, por sorteio, e relatada com o motivo "Simulated failure", para que se possam ver em ação as regras de anulação, as novas tentativas e as estatísticas. Nada do firmware fica guardado.
jobs-learn-simulate-executions =
    Os dispositivos de um trabalho que têm o que fazer são aqueles cuja execução está QUEUED ou IN_PROGRESS. Uma execução QUEUED espera até que seu dispositivo se conecte e pergunte; uma IN_PROGRESS foi começada e não terminada, talvez por uma simulação interrompida.

    Pode haver menos delas que destinos: o trabalho notifica só um número limitado de dispositivos por minuto, e outros já terminaram. Então a simulação espera pelos próximos, ou adianta o relógio da AWS local.

    Dispositivos reais ficam sabendo de um trabalho por MQTT: uma mensagem em `$aws/things/THING/jobs/notify-next`. Depois pedem o documento da execução seguinte.
jobs-learn-simulate-executions-title = Quais dispositivos têm o que fazer

jobs-learn-simulate-jobs =
    Só um trabalho IN_PROGRESS tem o que fazer para os dispositivos. Um trabalho SCHEDULED espera seu início ou sua próxima janela de manutenção; um que está COMPLETED ou CANCELED terminou.

    Um dispositivo não vê os trabalhos como você. Vê só suas próprias execuções, uma após a outra, na ordem em que entraram na fila, por uma interface própria: o plano de dados dos trabalhos, por MQTT ou HTTPS. Ele não pode criar trabalhos nem ver o que outros dispositivos fazem.

    Uma simulação usa essa mesma interface. O que o AWS IoT registra é exatamente o que dispositivos reais deixariam; assim, os comandos que examinam trabalhos podem ser testados com ela.
jobs-learn-simulate-jobs-title = Os trabalhos do lado dos dispositivos

jobs-learn-simulate-title = O que os dispositivos vão fazer

jobs-learn-stats =
    QUEUED espera o dispositivo; IN_PROGRESS foi começada por ele; SUCCEEDED, FAILED e REJECTED são palavras do próprio dispositivo; TIMED_OUT significa que ele não relatou a tempo; REMOVED, que o objeto não é mais destino ou foi excluído; CANCELED, que o trabalho foi cancelado.

    95 % ou mais é excelente, 80 % é boa, 50 % é ruim, menos é crítica. Muitos TIMED_OUT apontam para a conectividade ou para um tempo limite curto demais; muitos REJECTED, para dispositivos que não combinam com o trabalho; FAILED logo depois do começo, para o download; FAILED tarde, para a instalação.

    Distribua primeiro a poucos dispositivos, deixe que critérios de anulação vigiem o resto e considere cancelar quando mais de 20 % falharem.
jobs-learn-stats-title = O que significam os estados e as taxas

jobs-learn-targets =
    Um trabalho pode ser para vários grupos e objetos, até 100 deles. Um objeto que está em mais de um dos grupos recebe uma só execução. Os grupos abaixo de um grupo fazem parte dele.

    Grupos são destinos melhores que objetos avulsos: dizem o que os dispositivos têm em comum, um país ou um tipo, e dispensam manter uma lista. Para testar uma atualização primeiro em poucos dispositivos, forme um grupo com eles, deixe um trabalho rodar ali e crie o trabalho seguinte para todos.

    As configurações que seguem são opcionais. Sem elas, um trabalho notifica até 1.000 dispositivos por minuto, nunca para sozinho e espera por cada dispositivo sem limite.
jobs-learn-targets-title = Quem recebe o trabalho

jobs-learn-timeout =
    Um dispositivo que fica sem energia no meio de uma atualização não diz mais nada. Sua execução ficaria IN_PROGRESS para sempre, e um trabalho SNAPSHOT nunca ficaria COMPLETED. O tempo limite, de um minuto a sete dias, a encerra como TIMED_OUT.

    Ele conta a partir de IN_PROGRESS, não enquanto a execução está QUEUED: um dispositivo offline pode esperar o tempo que quiser. Não pode ser prorrogado para um dispositivo que está trabalhando; portanto, leve em conta uma rede lenta. A AWS pode perceber com até um minuto de atraso.

    Execuções TIMED_OUT e FAILED podem voltar à fila, até dez vezes ao todo por dispositivo; as REJECTED, nunca.
jobs-learn-timeout-title = Dispositivos que nunca respondem

jobs-learn-type =
    Uma atualização over-the-air (ota) instala uma versão de um pacote. O fleetctl escreve o documento: o AWS IoT põe nele os atributos da versão e, sempre que um dispositivo pede, um novo URL do firmware que vale por uma hora. Se a configuração de pacotes está ligada, a sombra `$package` de cada dispositivo com êxito diz por si só que versão ele tem.

    Um trabalho personalizado (custom) faz o que diz um documento seu: qualquer JSON de até 32.768 caracteres, como uma operação com seus parâmetros. O que ele significa é decidido pelo software dos seus dispositivos; o AWS IoT só o entrega. Use um para reiniciar, trocar uma chave ou coletar logs.
jobs-learn-type-title = Dois tipos de trabalho
