# Comandos: o que os dispositivos recebem para fazer na hora, e o que respondem.

## Templates

commands-about-activate-horn = Tocar a buzina de um veículo por alguns segundos
commands-about-set-climate = Ajustar a temperatura em um veículo
commands-about-start-engine = Ligar o motor de um veículo por alguns minutos
commands-about-stop-engine = Desligar o motor de um veículo
commands-about-vehicle-lock = Trancar todas as portas de um veículo
commands-about-vehicle-unlock = Destrancar todas as portas de um veículo
commands-choice-own = uma carga útil própria
commands-choice-template = { $about }: { $use_case }
commands-use-activate-horn = achar um carro em um estacionamento grande
commands-use-other = um veículo distante
commands-use-set-climate = sair com conforto
commands-use-start-engine = aquecer antes de sair
commands-use-stop-engine = um roubo ou uma emergência
commands-use-vehicle-lock = o motorista saiu sem trancar
commands-use-vehicle-unlock = uma chave foi perdida

## Names of facts, and headings of columns. Each stands alone before what it names.

commands-fact-about = sobre
commands-fact-canary = canário
commands-fact-command = comando
commands-fact-completed = concluído
commands-fact-created = criado
commands-fact-devices = dispositivos
commands-fact-for = para
commands-fact-kind = tipo
commands-fact-name = nome
commands-fact-namespace = namespace
commands-fact-note = nota
commands-fact-parameter = parâmetro
commands-fact-reason = motivo
commands-fact-result = resultado
commands-fact-run = id da rodada
commands-fact-started = iniciado
commands-fact-status = status
commands-fact-target = destino
commands-fact-timeout = tempo limite
commands-fact-took = duração
commands-fact-topic = tópico
commands-fact-updated = atualizado
commands-fact-where = onde

## A command: kind, payload, parameters

commands-example-text = texto
commands-kind-custom = próprio
commands-kind-predefined = predefinido
commands-must-be-at-least = deve ser no mínimo { $value }
commands-must-be-at-most = deve ser no máximo { $value }
commands-must-be-from = deve estar entre { $min } e { $max }
commands-must-be-greater = deve ser maior que { $value }
commands-must-be-less = deve ser menor que { $value }
commands-must-be-none-of = não pode ser nenhum destes: { $value }
commands-must-be-one-of = deve ser um destes: { $value }
commands-must-equal = deve ser igual a { $value }
commands-must-not-be-from = não pode estar entre { $min } e { $max }
commands-must-not-equal = deve ser diferente de { $value }
commands-parameter-always = sempre { $value }
commands-parameter-default = { $value } se nenhum for informado
commands-parameter-example = como { $option }
commands-parameters = parâmetros (* é obrigatório)
commands-payload = carga útil ({ $content_type })
commands-payload-bytes = bytes que não são texto
commands-payload-template = carga útil (um modelo, enviado como { $format })
commands-value-binary = bytes em base64
commands-value-boolean = true ou false
commands-value-double = um número
commands-value-integer = um número inteiro de 32 bits
commands-value-long = um número inteiro de 64 bits
commands-value-string = um texto
commands-value-unsigned-long = um número inteiro não negativo de 64 bits

## Making a command

commands-create-ask-description = descrição:
commands-create-ask-name = nome:
commands-create-ask-payload = carga útil, uma linha de JSON:
commands-create-bad-name = { $given } não é um nome de comando: ele precisa começar com uma letra ou um dígito
commands-create-leave = Enter aceita o que está entre colchetes; Ctrl-C sai
commands-create-long-description =
    uma descrição tem no máximo { $most ->
        [one] { $most } caractere
       *[other] { $most } caracteres
    }, não { $count }
commands-create-needs-description = um comando próprio precisa de --description, de 1 a 256 caracteres
commands-create-no-template = { $given } não é um modelo; os modelos são { $names }
commands-create-nothing = não há de que criar um comando, nem terminal em que perguntar; nada foi feito
commands-create-nothing-hint = informe uma destas opções: { $options }
commands-create-number = escolha um número de 0 a 6
commands-create-parameter-form = um parâmetro tem a forma NAME:TYPE ou NAME:TYPE=DEFAULT
commands-create-parameter-name = { $given } não é um nome de parâmetro: ele tem de 1 a 192 letras, dígitos e qualquer um de . $ _ -
commands-create-parameter-type = { $given } não é um tipo; os tipos são { $names }
commands-create-parameter-value = { $given } não é um { $kind }: ele aceita { $wanted }
commands-create-title = criar um comando em { $place }
commands-create-which = qual
commands-kept = { $name } mantido
commands-made = { $name } criado
commands-next = a seguir: { $command }
commands-plan-kept = já existe, faz o mesmo e é mantido
commands-plan-title = comando

## Listing and picking

commands-hint-create = { $command } cria um
commands-hint-history = `fleetctl commands history` lista as execuções
commands-hint-list = `fleetctl commands list` lista os comandos
commands-list-templates = modelos que podem ser criados com `commands create --template`
commands-list-title =
    { $count ->
        [one] { $count } comando em { $place }
       *[other] { $count } comandos em { $place }
    }
commands-list-unread =
    { $count ->
        [one] não foi possível ler { $count } descrição: { $cause }
       *[other] não foi possível ler { $count } descrições: { $cause }
    }
commands-none = não há comando em { $place }
commands-none-open = nenhum dispositivo está ocupado com um comando em { $place }
commands-pick-execution-prompt = número ou id da execução:
commands-pick-executions-title = execuções em { $place }, da mais nova à mais antiga
commands-pick-prompt = número ou nome do comando:
commands-pick-title = comandos em { $place }, do mais novo ao mais antigo

## Deleting, deprecating, canceling

commands-cancel-what =
    cancelar a execução { $id } ({ $status }) em { $place }
    publicando em { $topic }
    { $answer }
commands-delete-what = excluir o comando { $name } em { $place }
commands-deleted = { $name } excluído
commands-deletion-pending = { $name } está PENDING_DELETION: a AWS o exclui em até doze horas, e ninguém pode executá-lo
commands-deprecated = { $name } está DEPRECATED: as execuções continuam, e nenhuma nova começa
commands-hint-show = `fleetctl commands show` mostra o comando
commands-hint-status = `fleetctl commands status` mostra a execução
commands-restored = { $name } está ACTIVE

## Running a command

commands-run-ask-timeout = quanto tempo cada dispositivo tem para responder
commands-run-ask-value = valor de { $name }
commands-run-ask-wait = esperar as respostas?
commands-run-canary =
    { $count ->
        [one] { $count } dispositivo primeiro; depois o resto, se as falhas forem no máximo { $tolerated }
       *[other] { $count } dispositivos primeiro; depois o resto, se as falhas forem no máximo { $tolerated }
    }
commands-run-canary-failed =
    { $devices ->
        [one] primeiro dispositivo ({ $devices }): resultado ruim em { $failed }; o resto não será tocado
       *[other] primeiros { $devices } dispositivos: resultado ruim em { $failed }; o resto não será tocado
    }
commands-run-canary-passed =
    { $devices ->
        [one] primeiro dispositivo ({ $devices }): resultado ruim em { $failed }; segue o resto
       *[other] primeiros { $devices } dispositivos: resultado ruim em { $failed }; segue o resto
    }
commands-run-confirm = executá-lo?
commands-run-devices =
    { $count ->
        [one] { $count } dispositivo
       *[other] { $count } dispositivos
    }
commands-run-ended =
    { $devices ->
        [one] { $command } iniciado em { $started } de { $devices } dispositivo
       *[other] { $command } iniciado em { $started } de { $devices } dispositivos
    }
commands-run-failures = o que não pôde ser iniciado
commands-run-hint-targets = informe --thing THING ou --group GROUP
commands-run-left = o mesmo comando com { $option } faz o que resta
commands-run-members =
    { $count ->
        [one] grupo { $group }: { $count } membro
       *[other] grupo { $group }: { $count } membros
    }
commands-run-more = ... e mais { $count }
commands-run-no-percentage = { $given } não é uma porcentagem: deve ser maior que 0 e no máximo 100
commands-run-offline =
    um dispositivo com o tempo esgotado pode ter estado offline ou sem assinatura:
    { $command } mostra o lado dele
commands-run-parameter-form = um parâmetro tem a forma NAME=VALUE
commands-run-started = { $thing }: { $execution } iniciada
commands-run-stopped =
    { $devices ->
        [one] interrompido: { $command } iniciado em { $started } de { $devices } dispositivo
       *[other] interrompido: { $command } iniciado em { $started } de { $devices } dispositivos
    }
commands-run-targets = em quais dispositivos?
commands-run-targets-group = os membros de um grupo
commands-run-targets-number = escolha 1 ou 2
commands-run-targets-things = dispositivos escolhidos por nome
commands-run-targets-which = qual
commands-run-timeout = um dispositivo pode ter de 1s a 12h para responder, não { $given }
commands-run-title = rodada de um comando
commands-run-took =
    { $calls ->
        [one] levou { $time }, { $calls } chamada; id da rodada { $run }
       *[other] levou { $time }, { $calls } chamadas; id da rodada { $run }
    }
commands-run-twice = o parâmetro { $given } foi informado duas vezes

## The checkpoint before the first run of a guided session. READY and SKIP are typed, in every language.

commands-ready-back = isso não é READY nem SKIP; nada foi executado
commands-ready-listen = ou faça você o papel de um, respondendo como `commands guide` mostra:
commands-ready-play = deixe um dispositivo virtual responder:
commands-ready-question = digite READY quando um dispositivo estiver escutando, SKIP para executar mesmo assim:
commands-ready-serve = sirva a AWS local em um terminal próprio:
commands-ready-title = Antes do primeiro comando: há um dispositivo escutando?
commands-ready-why = Um comando se perde se ninguém escuta. Abra um segundo terminal e inicie o dispositivo lá; depois volte a este.

## Executions

commands-bytes =
    { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
commands-history-all =
    { $count ->
        [one] { $count } execução
       *[other] { $count } execuções
    }
commands-history-ask-since = desde quando, como 2026-03-07, 2026-03-07T12:00, 2h ou 30d
commands-history-ask-status = em qual estado, * para qualquer um
commands-history-ask-thing = em qual objeto, * para todos
commands-history-ask-until = até quando, * para agora
commands-history-many =
    { $shown ->
        [one] { $shown } execução, e mais de 2.000 outras
       *[other] { $shown } execuções, e mais de 2.000 outras
    }
commands-history-next = Enter para a próxima página, q para sair:
commands-history-no-time = { $given } não é um momento: escreva 2026-03-07, 2026-03-07T12:00, 2h ou 30d
commands-history-none = nenhuma execução em { $place }
commands-history-some =
    { $count ->
        [one] { $shown } de { $count } execução; --all lista também as outras
       *[other] { $shown } de { $count } execuções; --all lista também as outras
    }
commands-status-canceled = { $status } (cancelada pelo operador)
commands-status-late = o dispositivo ainda pode responder; a AWS aceita
commands-took-hours = { $number } h
commands-took-minutes = { $number } min
commands-took-seconds = { $number } s

## The guide to the device's side

commands-ask-command = qual comando
commands-ask-thing = qual objeto
commands-guide-again-title = terminal 2 de novo
commands-guide-answers = SUCCEEDED, FAILED, REJECTED e TIMED_OUT encerram a execução; IN_PROGRESS pode vir antes quantas vezes for preciso. Um resultado pode vir com a resposta: { $result }, onde s é um texto, b é true ou false, e bin são bytes em base64. Esgotado o tempo, a execução fica TIMED_OUT, e uma resposta atrasada ainda é aceita.
commands-guide-answers-title = o que um dispositivo pode responder
commands-guide-begun = Responder que o dispositivo começou, se demorar mais
commands-guide-console = No console da AWS: AWS IoT, Test, MQTT test client. Assine o tópico acima, execute o comando e publique a resposta no tópico de resposta com o id da execução.
commands-guide-create = Criar o comando, se ainda não existir
commands-guide-device-title = terminal 2: o dispositivo
commands-guide-done = Responder que terminou
commands-guide-enroll = Criar uma chave e um certificado para o dispositivo, com uma política que o deixa usar seus próprios tópicos, e vinculá-los ao objeto
commands-guide-failed = Ou que deu errado; statusReason é um objeto com um código de letras maiúsculas, dígitos, _ e -
commands-guide-message = A mensagem chegou. O id da execução está no tópico dela
commands-guide-operator-title = terminal 1: o operador
commands-guide-others = { $command } faz o papel de milhares de dispositivos que respondem sozinhos. Qualquer cliente MQTT funciona com os arquivos que `devices enroll` grava.
commands-guide-others-title = outras formas de fazer o papel do dispositivo
commands-guide-result-title = terminal 1: o resultado
commands-guide-run = Executá-lo no dispositivo; o id da execução é impresso
commands-guide-serve = Servir a AWS local, que abre suas portas MQTT; deixá-la em execução em um terminal próprio
commands-guide-status = Examinar a execução
commands-guide-subscribe = Assinar os comandos do dispositivo com o certificado dele
commands-guide-terminal = Abrir um segundo terminal com as mesmas credenciais da AWS e a mesma Região do primeiro
commands-guide-wait = Esperar até que diga que assinou, e deixá-lo em execução
commands-guide-why = Um comando é uma mensagem a um dispositivo que escuta agora. Se ninguém escuta, ela se perde e a execução esgota o tempo, a menos que o dispositivo tenha uma sessão persistente. Por isso o dispositivo assina primeiro, em um segundo terminal, e só depois o comando é executado.
commands-guide-why-title = por que a ordem importa

## Topics

commands-topics-accepted = accepted: a AWS aceitou a resposta
commands-topics-execution = o id que `commands run` imprime; uma assinatura usa + para qualquer um, e o dispositivo lê o id no tópico da mensagem
commands-topics-format = o formato da carga útil; é omitido quando ela não é nenhum dos dois
commands-topics-rejected = rejected: a AWS não aceitou a resposta
commands-topics-request = request: o que o dispositivo deve fazer
commands-topics-response = response: o que o dispositivo responde, em um destes
commands-topics-subscribe = o dispositivo assina todos os seus comandos
commands-topics-thing = o nome do objeto no registro; com clients em vez de things, o id de cliente MQTT de um dispositivo que não é um objeto

## Learning moments. Lines that begin with two spaces stay as they are, for tables: at most 76 columns.

commands-learn-choice =
    Faça três perguntas. Precisa acontecer agora? Então é um comando: trancar uma porta que ficou aberta, achar um carro pela buzina, ler um valor para diagnóstico. Pode acontecer quando o dispositivo voltar a ficar online? Então é um estado desejado na sombra: uma temperatura a atingir, um intervalo de relatos, uma configuração. É trabalho em muitos dispositivos, com arquivos, etapas e registro? Então é um trabalho: firmware, certificados, uma nova configuração.

    Eles se complementam. Instale por um trabalho, configure pela sombra, intervenha por um comando. Antes que um trabalho comece em um veículo, um comando pode perguntar se ele está estacionado; quando um comando falha repetidas vezes, a sombra diz em que estado o dispositivo estava por último.

    O que se envia como comando deve poder ser enviado duas vezes sem risco, já que um dispositivo pode ter agido sem que a resposta chegasse.

commands-learn-choice-title = Qual dos três: comando, sombra ou trabalho?

commands-learn-comparison =
    Você acabou de enviar uma mensagem a dispositivos que escutam agora. O AWS IoT tem mais duas formas de fazer dispositivos agirem:

                 comando            sombra               trabalho
      serve para agir agora         um estado a atingir  atuar em uma frota
      leva       segundos           assim que online     minutos a horas
      offline    perde-se, expira   sincroniza depois    fica na fila
      resposta   status, resultado  estado relatado      status e detalhes
      destinos   um dispositivo     um dispositivo       objetos e grupos

    Um dispositivo com uma sessão MQTT persistente é a exceção: o que é enviado enquanto ele está ausente espera por ele, por padrão uma hora, e nunca mais que o tempo limite da execução.

    Executar um comando em um grupo é tarefa do fleetctl: ele inicia uma execução para cada membro, no ritmo que a AWS permite.

commands-learn-comparison-title = Comandos, sombras e trabalhos comparados

commands-learn-console =
    O mesmo pode ser visto no console da AWS: AWS IoT, Manage, Remote actions, Commands mostra os comandos e suas execuções. AWS IoT, Test, MQTT test client faz o papel de um dispositivo sem nenhum programa: assine o tópico de solicitação do dispositivo, execute o comando e publique a resposta no tópico de resposta dele.

    Antes de executar um comando, verifique quatro coisas: o dispositivo está conectado; ele assinou seu tópico de solicitação; a política dele o deixa publicar em seu tópico de resposta; e o console, o dispositivo e este terminal estão na mesma conta e Região. Assinar depois que o comando foi enviado é o erro mais comum: a mensagem se perdeu, e a execução termina como TIMED_OUT.

    A AWS local não tem console; `fleetctl mqtt sub` e `mqtt pub` fazem as vezes do cliente de teste.

commands-learn-console-title = O console da AWS, e o que verificar antes de um comando

commands-learn-lifecycle =
    Uma execução está em um de seis estados:

      CREATED      a AWS enviou a mensagem; o tempo limite começa a contar
      IN_PROGRESS  o dispositivo começou; ele pode dizer isso várias vezes
      SUCCEEDED    o dispositivo fez o que foi pedido
      FAILED       o dispositivo tentou, e dá um motivo
      REJECTED     o dispositivo se recusa, por exemplo em movimento
      TIMED_OUT    ninguém respondeu a tempo

    Todo status, menos CREATED, é palavra do dispositivo, com uma exceção: se nenhuma resposta chega a tempo, a própria AWS define TIMED_OUT com o motivo $NO_RESPONSE_FROM_DEVICE. Esse não é final: uma resposta atrasada ainda o substitui. O que o dispositivo relatou como SUCCEEDED, FAILED, REJECTED ou TIMED_OUT permanece.

    Não há cancelamento na AWS. `commands cancel` responde REJECTED no lugar do dispositivo; ele não fica sabendo. A AWS guarda as execuções por cerca de seis meses.

commands-learn-lifecycle-title = A vida de uma execução

commands-learn-payloads =
    Uma carga útil estática é enviada byte a byte como foi escrita: um comando para cada coisa a fazer, sem nada em que errar. Uma carga útil dinâmica é um modelo com espaços reservados, como temperature; cada rodada informa os valores, a AWS os confere com os tipos e as condições dos parâmetros e, se um não serve, recusa a rodada antes que uma mensagem seja enviada.

    Use uma carga útil estática para o que é sempre igual, como parar. Use uma dinâmica onde só um valor muda, em vez de um comando para cada valor. Um parâmetro com padrão não precisa ser informado.

    Nenhuma das duas pode ser alterada depois que o comando é criado: crie um novo com outro nome e descontinue o antigo, para que não seja mais executado. Uma carga útil tem no máximo 32 KB na AWS; o fleetctl aceita 10 KB.

commands-learn-payloads-title = Cargas úteis estáticas e dinâmicas

commands-learn-practice =
    Dê nome aos comandos pelo que fazem, não por quem os recebe: vehicle-lock, não fleet-us-1. Ponha uma versão no nome quando a carga útil mudar, já que ela não pode ser editada.

    Escolha o tempo limite pelo que o dispositivo tem a fazer e por como está conectado: segundos para uma porta, minutos para um dispositivo que dorme. Sem ele, a AWS dá só dez segundos; o fleetctl dá sessenta.

    Faça os dispositivos responderem FAILED com um código de motivo com que um programa possa agir, e tolerarem o mesmo comando duas vezes. Teste primeiro em poucos dispositivos com --canary. Observe o que volta: uma regra no tópico $aws/events/commandExecution/# pode dar um alarme quando muitas execuções ficam FAILED ou TIMED_OUT. Dê aos operadores o direito de executar só os comandos de que precisam: iot:StartCommandExecution indica tanto o comando quanto o objeto.

commands-learn-practice-title = Boas práticas com comandos

commands-learn-templates =
    Um comando é um modelo que a AWS guarda: um nome, uma descrição e a carga útil que os dispositivos vão receber. Criá-lo não envia nada. Cada vez que é executado em um dispositivo, forma-se uma execução, com um status próprio. Assim, o que se envia é escrito e conferido uma vez, e é possível separar quem pode alterá-lo de quem só pode executá-lo.

    Um documento de trabalho é parecido, mas um trabalho tem seus destinos desde o início, e os dispositivos o buscam quando estão prontos. Uma sombra não tem instrução nenhuma: diz como um dispositivo deve estar, e o dispositivo acha o caminho. Um comando é para o que precisa acontecer agora.

    A AWS cobra pelas execuções e pelas mensagens dos dispositivos. Um comando que não se quer mais é primeiro descontinuado, depois excluído.

commands-learn-templates-title = O que é um comando

commands-learn-topics =
    Um dispositivo precisa de uma só assinatura para todos os seus comandos, com + para o id da execução e # para o formato. A mensagem é a carga útil e nada mais: o id está só no tópico, e o dispositivo tem de lê-lo ali para responder.

      request            da AWS ao dispositivo: o que fazer
      response           do dispositivo à AWS: como foi
      response/accepted  da AWS ao dispositivo: a resposta foi aceita
      response/rejected  da AWS ao dispositivo: não foi, e por quê

    A política do IoT do dispositivo tem de permitir iot:Subscribe e iot:Receive nas solicitações, e iot:Publish nas respostas. O fleetctl dá aos dispositivos cadastrados uma política só para os próprios tópicos, de modo que um dispositivo não possa responder por outro. O formato é json ou cbor, e é omitido para qualquer outra coisa.

commands-learn-topics-title = Os tópicos MQTT de um comando
