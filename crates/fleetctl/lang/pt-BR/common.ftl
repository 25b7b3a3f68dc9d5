# O que todos os comandos têm em comum.

## Questions and answers

common-answer-unreadable = não foi possível ler a resposta: { $cause }
common-answer-yes-or-no = responda y ou n
common-confirm-give = informe --confirm { $word }; { $otherwise }
common-confirm-give-exactly = informe --confirm { $word }, exatamente assim; { $otherwise }
common-confirm-no-terminal = não há terminal em que digitar { $word }; nada foi feito
common-confirm-not-yes = --yes não basta aqui: informe --confirm { $word }
common-confirm-wrong = --confirm { $given } não é a palavra { $word }; nada foi feito
common-declined = recusado; nada foi feito
common-give-yes = informe --yes para responder sim
common-language-unknown = AWS_IOT_LANG é { $word }, que não é um idioma do fleetctl: { $languages }
common-moment-read = Enter continua, s pula estas explicações:
common-no-default = [y/N]
common-nobody-to-ask = ninguém a quem perguntar: { $question } nada foi feito
common-not-answered = a pergunta não foi respondida; nada foi feito
common-not-named = { $what } não foi informado, e não há terminal em que escolher; nada foi feito
common-pick-at-least-one = informe ao menos um
common-pick-group = número ou nome do grupo:
common-pick-groups-title = grupos de objetos em { $place }
common-pick-next = n  a próxima página
common-pick-nothing = nada corresponde
common-pick-previous = p  a página anterior
common-pick-search = procurar por:
common-pick-search-key = s  procurar
common-pick-things = números ou nomes de objetos, separados por vírgulas:
common-pick-things-title = objetos em { $place }
common-not-the-word-canceled = essa não é a palavra { $word }; nada foi cancelado
common-not-the-word-changed = essa não é a palavra { $word }; nada foi alterado
common-not-the-word-deleted = essa não é a palavra { $word }; nada foi excluído
common-same-command = o mesmo sem perguntas:
common-stopped = interrompido; nada foi feito
common-stopping = parando: o que está em andamento termina antes; Ctrl-C de novo sai na hora
common-type-the-word = digite { $word } para continuar:
common-yes-default = [Y/n]

## Labels

common-label-error = erro:
common-label-hint = dica:
common-label-warning = aviso:

## Lengths of time, as short as they can be said. Numbers come with their digits.

common-time-d = { $days }d
common-time-d-h = { $days }d { $hours }h
common-time-h = { $hours }h
common-time-h-min = { $hours }h { $minutes }m
common-time-min = { $minutes }m
common-time-min-s = { $minutes }m { $seconds }s
common-time-ms = { $count }ms
common-time-s = { $count }s

## Kinds of resources, in the plural: rows of tables, headings.

common-kinds-attachment = vínculos de certificados
common-kinds-bucket = buckets do S3
common-kinds-certificate = certificados
common-kinds-command = comandos
common-kinds-dynamic-group = grupos dinâmicos
common-kinds-firmware = arquivos de firmware
common-kinds-indexing = indexação de frotas
common-kinds-iot-policy = políticas do IoT
common-kinds-job = trabalhos
common-kinds-membership = associações a grupos
common-kinds-named-shadow = outras sombras nomeadas
common-kinds-other = outros recursos
common-kinds-package = pacotes
common-kinds-package-configuration = configuração de pacotes
common-kinds-package-shadow = sombras $package
common-kinds-package-version = versões de pacotes
common-kinds-role = funções do IAM
common-kinds-shadow = sombras clássicas
common-kinds-thing = objetos
common-kinds-thing-group = grupos de objetos
common-kinds-thing-type = tipos de objeto

## One resource, with its name: the beginning of a line about it.

common-named-attachment = vínculo do certificado { $name }
common-named-bucket = bucket do S3 { $name }
common-named-certificate = certificado { $name }
common-named-command = comando { $name }
common-named-dynamic-group = grupo dinâmico { $name }
common-named-firmware = arquivo de firmware { $name }
common-named-indexing = indexação de frotas { $name }
common-named-iot-policy = política do IoT { $name }
common-named-job = trabalho { $name }
common-named-membership = associação a grupo de { $name }
common-named-named-shadow = sombra nomeada de { $name }
common-named-other = recurso { $name }
common-named-package = pacote { $name }
common-named-package-configuration = configuração de pacotes { $name }
common-named-package-shadow = sombra $package de { $name }
common-named-package-version = versão de pacote { $name }
common-named-role = função do IAM { $name }
common-named-shadow = sombra clássica de { $name }
common-named-thing = objeto { $name }
common-named-thing-group = grupo de objetos { $name }
common-named-thing-type = tipo de objeto { $name }

## Resources of a kind, counted

common-count-attachment =
    { $count ->
        [one] { $count } vínculo de certificado
       *[other] { $count } vínculos de certificados
    }
common-count-bucket =
    { $count ->
        [one] { $count } bucket do S3
       *[other] { $count } buckets do S3
    }
common-count-certificate =
    { $count ->
        [one] { $count } certificado
       *[other] { $count } certificados
    }
common-count-command =
    { $count ->
        [one] { $count } comando
       *[other] { $count } comandos
    }
common-count-dynamic-group =
    { $count ->
        [one] { $count } grupo dinâmico
       *[other] { $count } grupos dinâmicos
    }
common-count-firmware =
    { $count ->
        [one] { $count } arquivo de firmware
       *[other] { $count } arquivos de firmware
    }
common-count-iot-policy =
    { $count ->
        [one] { $count } política do IoT
       *[other] { $count } políticas do IoT
    }
common-count-job =
    { $count ->
        [one] { $count } trabalho
       *[other] { $count } trabalhos
    }
common-count-membership =
    { $count ->
        [one] { $count } associação a grupo
       *[other] { $count } associações a grupos
    }
common-count-named-shadow =
    { $count ->
        [one] { $count } outra sombra nomeada
       *[other] { $count } outras sombras nomeadas
    }
common-count-other =
    { $count ->
        [one] { $count } outro recurso
       *[other] { $count } outros recursos
    }
common-count-package =
    { $count ->
        [one] { $count } pacote
       *[other] { $count } pacotes
    }
common-count-package-shadow =
    { $count ->
        [one] { $count } sombra $package
       *[other] { $count } sombras $package
    }
common-count-package-version =
    { $count ->
        [one] { $count } versão de pacote
       *[other] { $count } versões de pacotes
    }
common-count-role =
    { $count ->
        [one] { $count } função do IAM
       *[other] { $count } funções do IAM
    }
common-count-setting =
    { $count ->
        [one] { $count } configuração
       *[other] { $count } configurações
    }
common-count-shadow =
    { $count ->
        [one] { $count } sombra clássica
       *[other] { $count } sombras clássicas
    }
common-count-thing =
    { $count ->
        [one] { $count } objeto
       *[other] { $count } objetos
    }
common-count-thing-group =
    { $count ->
        [one] { $count } grupo de objetos
       *[other] { $count } grupos de objetos
    }
common-count-thing-type =
    { $count ->
        [one] { $count } tipo de objeto
       *[other] { $count } tipos de objeto
    }

## Parts of the work, beside their progress

common-phase-attachments = certificados em comum
common-phase-certificates = certificados
common-phase-command-answers = respostas
common-phase-command-starts = execuções
common-phase-commands = comandos
common-phase-devices = objetos
common-phase-dynamic-groups = grupos dinâmicos
common-phase-firmware = firmware
common-phase-groups = grupos
common-phase-indexing = indexação
common-phase-iot-policies = políticas IoT
common-phase-job-executions = execuções contadas
common-phase-jobs = trabalhos
common-phase-other = outros itens
common-phase-package-configuration = configuração de pacotes
common-phase-package-versions = versões de pacotes
common-phase-packages = pacotes e versões
common-phase-proof = o que resta
common-phase-revert = sombras $package
common-phase-roles = funções
common-phase-simulation = dispositivos
common-phase-storage = bucket
common-phase-survey = o que existe
common-phase-thing-types = tipos de objeto
common-phase-upload = envio

## What is put right on a resource that is there

common-repair-content = definir atributos e artefato
common-repair-enable = ligar
common-repair-merge = adicionar o que falta
common-repair-other = corrigir
common-repair-policy = definir a política
common-repair-publish = publicar
common-repair-tags = adicionar as tags
common-repair-trust = definir a política de confiança
common-repair-undeprecate = desfazer a descontinuação
common-repair-versioning = ligar o versionamento

## Why a resource is left alone, after a colon

common-conflict-dynamic-group = um grupo dinâmico tem esse nome
common-conflict-other = não está como deveria
common-conflict-other-artifact = publicada com outro artefato, o que a AWS não permite alterar
common-conflict-other-region = o bucket está em outra Região
common-conflict-other-role = já usa outra função
common-conflict-somebody-elses = é de outra pessoa: a tag workshop tem outro valor

## Why a cleanup keeps one resource, in parentheses

common-reason-attached-to-others = com vínculo a um objeto de fora do workshop
common-reason-belonging-unread = não foi possível ler a que pertence
common-reason-changed = mudou depois que o plano foi feito
common-reason-holds-kept = contém algo que é mantido
common-reason-no-pattern-match = não segue nenhum padrão de nome
common-reason-no-workshop-tag = sem a tag workshop
common-reason-not-attached = sem vínculo com nenhum objeto do workshop
common-reason-not-for-iot = o AWS IoT não pode assumi-la
common-reason-not-turned-on-by-us = não foi ligada pelo provisionamento
common-reason-off = já está desligada
common-reason-other = fica
common-reason-other-account = em outra conta
common-reason-other-region = em outra Região
common-reason-other-role = usa uma função de fora do workshop
common-reason-somebody-elses = a tag workshop tem outro valor
common-reason-tags-unread = não foi possível ler as tags
common-reason-used-by-others = em uso por recursos de fora do workshop

## Why a cleanup keeps some resources, in parentheses after their number

common-kept-changed = mudaram depois que o plano foi feito
common-kept-holds-kept = contêm algo que é mantido
common-kept-off = já desligadas
common-kept-other = recursos de fora do workshop
common-kept-tags-unread = não foi possível examinar
common-kept-used-by-others = em uso por recursos de fora do workshop

## How a cleanup knows that a resource is the workshop's, in parentheses after its name

common-identified-association = identificação por associação
common-identified-legacy-name = identificação por padrão de nome antigo
common-identified-name = identificação pelo padrão de nome: { $pattern }
common-identified-other = identificação feita
common-identified-tag = identificação pela tag: { $tag }
common-identified-thing = identificação por associação a um objeto do workshop
common-identified-turned-on = identificação pelo que o provisionamento ligou

## What is waited for; $time is such as 30s, $left such as 04:59.

common-waiting-job-canceled = aguardando a AWS mostrar o trabalho como cancelado, no máximo { $time }
common-waiting-job-deleted = aguardando a exclusão do trabalho terminar, no máximo { $time }
common-waiting-job-deletions = aguardando haver menos de dez trabalhos em exclusão, no máximo { $time }
common-waiting-other = aguardando a AWS, no máximo { $time }
common-waiting-role-assumable = aguardando o AWS IoT poder assumir a nova função, no máximo { $time }
common-waiting-rollout = aguardando a distribuição continuar, no máximo { $time }
common-waiting-thing-type-deletable = aguardando os tipos de objeto descontinuados poderem ser excluídos: faltam { $left }

common-counting-down-thing-type-deletable = { $left } aguardando os tipos de objeto descontinuados poderem ser excluídos

## The local AWS's clock was moved instead of waiting; $by is such as 05:00.

common-clock-moved-job-canceled = relógio da AWS local adiantado em { $by }: o trabalho está cancelado
common-clock-moved-job-deleted = relógio da AWS local adiantado em { $by }: o trabalho foi excluído
common-clock-moved-job-deletions = relógio da AWS local adiantado em { $by }: outro trabalho pode ser excluído
common-clock-moved-other = relógio da AWS local adiantado em { $by }: não é preciso aguardar nada
common-clock-moved-rollout = relógio da AWS local adiantado em { $by }: a distribuição continua
common-clock-moved-thing-type-deletable = relógio da AWS local adiantado em { $by }: os tipos de objeto já podem ser excluídos

## What can be done about a call that failed

common-remedy-again = tente de novo mais tarde: o mesmo comando continua de onde parou
common-remedy-allow = permita { $action } na política do IAM de quem chama
common-remedy-denied = verifique as credenciais: aws sts get-caller-identity
common-remedy-limit = peça uma cota maior no Service Quotas ou exclua o que não é necessário
common-remedy-throttled = reduza o ritmo com --rate ou tente de novo mais tarde

## Where something is

common-aws-at = AWS em { $url }
common-place = { $aws }, conta { $account }, { $region }

## Where a dynamic group stands

common-group-active = ativo
common-group-building = em formação: os membros estão sendo encontrados
common-group-rebuilding = em nova formação: os membros estão sendo encontrados de novo
common-group-unknown = desconhecido

## Calls to AWS

common-no-throttle = nenhuma limitação
common-throttled = chamadas limitadas (throttling): { $times }
common-throttles-of = { $times } de { $bucket }

## Lists

common-list-comma = ,{" "}

## Warnings while something goes on. $what is a resource with its name; $failure is what AWS said.

common-gave-up = { $failed ->
        [one] { $failed } dispositivo falhou em sequência
       *[other] { $failed } dispositivos falharam em sequência
    }: os outros { $left } não serão tentados
common-left-alone = { $what } fica como está: { $why }
common-scan-failed = { $kinds }: não foi possível examinar tudo; o que não foi examinado é mantido: { $failure }
common-spared = { $what } permanece: { $reason }
common-tag-failed = não foi possível marcar { $what } com tags: { $failure }
common-tags-unread = não foi possível ler as tags de { $what }: { $failure }
common-warned-last = { $warning }; outros avisos como este são contados e aparecem no resumo

## Progress, as short as possible

common-progress-failed = { $count } com falha
common-progress-left = faltam { $time }

## --debug: a call to AWS. $call is a service and an operation; $answer a status and an error.

common-debug-answer = { $answer } em { $ms } ms
common-debug-answer-request = { $answer } em { $ms } ms, solicitação { $id }
common-debug-attempt = { $call }, tentativa { $attempt }
common-debug-no-answer = sem resposta

## Plans and summaries

common-at-best = no melhor caso { $time }, pelas cotas ({ $bottleneck })
common-as-fast = o mais rápido possível: sem controle de ritmo
common-bottleneck = { $bucket }: { $calls ->
        [one] { $calls } chamada
       *[other] { $calls } chamadas
    }
common-bottleneck-paced = { $bucket }: { $calls ->
        [one] { $calls } chamada
       *[other] { $calls } chamadas
    } a { $rate }/s
common-heading-failed = o que falhou
common-heading-next = a seguir
common-heading-plan = plano
common-took-best = { $took }; no melhor caso { $best } ({ $bottleneck })
common-request = solicitação { $id }
common-version-deprecated = descontinuada
common-version-draft = rascunho
common-version-published = publicada
