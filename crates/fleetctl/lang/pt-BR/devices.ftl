# Dispositivos: certificados e chaves para objetos, dispositivos virtuais e o cliente MQTT.

## Enrolling and revoking

devices-became-completed = completado
devices-became-enrolled = cadastrado
devices-became-kept = mantido
devices-certificate-left = { $thing }: o certificado { $certificate } não pôde ser gravado em { $folder } nem excluído. Ele não está vinculado a nada e não permite nada; desative-o e exclua-o
devices-certificate-stray = { $thing }: uma chamada que cria um certificado foi interrompida, e a AWS pode ter criado um cujo id não se conhece. Ele não está vinculado a nada e não permite nada; { $command } o lista como não vinculado a nenhum objeto
devices-column-certificate = certificado
devices-column-device = dispositivo
devices-column-status = status
devices-enroll-confirm =
    { $count ->
        [one] cadastrar { $count } dispositivo em { $place }?
       *[other] cadastrar { $count } dispositivos em { $place }?
    }
devices-enrolled-all =
    { $count ->
        [one] { $count } dispositivo está cadastrado
       *[other] { $count } dispositivos estão cadastrados
    }
devices-enrolled-some =
    { $all ->
        [one] { $count } de { $all } dispositivo está cadastrado
       *[other] { $count } de { $all } dispositivos estão cadastrados
    }
devices-fact-folders = pastas
devices-fact-policy = política
devices-hint-enroll = `fleetctl devices enroll THING` cadastra um objeto, --all-of GROUP os de um grupo
devices-hint-list = `fleetctl devices list` lista os dispositivos cadastrados
devices-list-title =
    { $count ->
        [one] { $count } dispositivo
       *[other] { $count } dispositivos
    }
devices-more = ... e mais { $count }
devices-next = a seguir: { $command }
devices-none-enrolled = nenhum dispositivo está cadastrado aqui em { $place }
devices-pick-title = dispositivos cadastrados em { $place }
devices-policy-differs = a política do IoT { $policy } não está como o fleetctl a cria; foi usada como está
devices-policy-made = { $policy } (criada)
devices-revoke-confirm = revogar { $thing } em { $place }?
devices-revoke-confirm-many =
    { $count ->
        [one] revogar { $count } dispositivo em { $place }?
       *[other] revogar { $count } dispositivos em { $place }?
    }
devices-revoked = { $thing } revogado: o certificado { $certificate } e a chave foram excluídos
devices-revoked-key = { $thing } revogado: não tinha certificado; a chave foi excluída
devices-state-gone = não existe mais
devices-state-not-finished = incompleto
devices-state-unknown = desconhecido

## Folders and ports

devices-hint-dir = informe --dir DIR
devices-hint-elsewhere = se a pasta estiver em outro lugar, informe --dir DIR
devices-hint-serve = execute { $command } em outro terminal: clientes MQTT precisam de uma AWS local que permaneça
devices-hint-serve-anew = pare-a e execute o `fleetctl local serve` desta versão
devices-no-home = não há diretório pessoal em que guardar as pastas dos dispositivos
devices-no-port = a AWS local que está sendo servida não tem porta { $scheme }
devices-not-served = ninguém serve a AWS local em { $folder }

## Running virtual devices: what is asked, and what is wrong

devices-run-ask-group = os objetos de um grupo
devices-run-ask-names = os nomes começam com
devices-run-ask-number = escolha um número de 1 a 3
devices-run-ask-prefix = objetos cujos nomes começam de certa forma
devices-run-ask-things = objetos escolhidos por nome
devices-run-ask-title = quais dispositivos executar em { $place }?
devices-run-ask-which = qual
devices-run-no-delay = deve ser uma duração, ou duas com .. entre elas, a mais curta primeiro: 1s..30s
devices-run-no-group = não há grupo de objetos { $group }
devices-run-no-thing = não há nenhum objeto assim em { $place }
devices-run-no-thing-hint = `fleetctl provision` cria objetos; --things-prefix diz como os nomes começam
devices-run-not-enrolled = { $folder } não existe: o dispositivo está cadastrado?
devices-run-plain = --transport mqtt é para a AWS local: a AWS não deixa ninguém entrar sem certificado
devices-run-plain-hint = informe --local, ou --transport mtls
devices-run-region = sem certificados, os dispositivos estão em { $plain }, não em { $region }
devices-run-region-hint = informe --transport mtls
devices-run-whose = diga quais dispositivos executar; não há terminal em que perguntar, e nada foi feito
devices-run-whose-hint = informe uma destas opções: { $options }

## Running virtual devices: what a device does. It stands in a line for each step.

devices-did-command = { $thing }: comando { $id }: { $status }
devices-did-connect = { $thing }: conectado
devices-did-connect-again = { $thing }: conectado de novo
devices-did-desired = { $thing }: sombra: relata o que é desejado
devices-did-disconnect = { $thing }: desconectado
devices-did-download = { $thing }: { $size } baixados
devices-did-drop = { $thing }: caiu
devices-did-give-up = { $thing }: desistiu: conectar de novo não adianta
devices-did-job = { $thing }: trabalho { $id }: { $status }
devices-did-last = { $what }; outros como este são contados e aparecem no resumo
devices-did-lose = { $thing }: perdeu a conexão: { $message }
devices-did-not-connect = { $thing }: não consegue se conectar: { $message }
devices-did-report = { $thing }: sombra: bateria { $battery }%
devices-did-something = { $thing }: fez algo

## Running virtual devices: how it goes. The two lines have to fit into 76 columns with large numbers.

devices-run-begins =
    { $count ->
        [one] { $count } dispositivo até Ctrl-C, no máximo { $rate } conexões por segundo: { $place }
       *[other] { $count } dispositivos até Ctrl-C, no máximo { $rate } conexões por segundo: { $place }
    }
devices-run-begins-for =
    { $count ->
        [one] { $count } dispositivo por { $time }, no máximo { $rate } conexões por segundo: { $place }
       *[other] { $count } dispositivos por { $time }, no máximo { $rate } conexões por segundo: { $place }
    }
devices-run-goes = { $who }; { $what }
devices-run-what =
    { $commands ->
        [one] { $commands } comando
       *[other] { $commands } comandos
    }, { $jobs ->
        [one] { $jobs } trabalho
       *[other] { $jobs } trabalhos
    }, { $updates ->
        [one] { $updates } atualização de sombra
       *[other] { $updates } atualizações de sombra
    }
devices-run-who = { $connected }/{ $devices } conectados
devices-run-who-drops =
    { $connected }/{ $devices } conectados, { $drops ->
        [one] { $drops } queda
       *[other] { $drops } quedas
    }
devices-run-who-drops-troubles =
    { $connected }/{ $devices } conectados, { $drops ->
        [one] { $drops } queda
       *[other] { $drops } quedas
    }, { $troubles ->
        [one] { $troubles } problema
       *[other] { $troubles } problemas
    }
devices-run-who-troubles =
    { $connected }/{ $devices } conectados, { $troubles ->
        [one] { $troubles } problema
       *[other] { $troubles } problemas
    }

## Running virtual devices: the summary. SUCCEEDED and FAILED are AWS's words.

devices-run-commands = comandos: { $succeeded } SUCCEEDED, { $failed } FAILED
devices-run-connections = conexões: no máximo { $most } ao mesmo tempo, { $again } refeitas, { $dropped } derrubadas de propósito, { $lost } perdidas, { $failed } com falha
devices-run-ended =
    { $devices ->
        [one] conectados: { $connected } de { $devices } dispositivo
       *[other] conectados: { $connected } de { $devices } dispositivos
    }
devices-run-gave-up =
    { $count ->
        [one] { $count } dispositivo desistiu: os avisos acima dizem por quê
       *[other] { $count } dispositivos desistiram: os avisos acima dizem por quê
    }
devices-run-jobs = trabalhos: { $succeeded } SUCCEEDED, { $failed } FAILED, { $size } baixados
devices-run-memory = memória: no máximo { $peak }, { $each } por dispositivo
devices-run-messages = mensagens: { $sent } enviadas, { $received } recebidas, { $rejected } rejeitadas; levou { $time }
devices-run-shadows =
    sombras: { $reports ->
        [one] { $reports } relato
       *[other] { $reports } relatos
    } de bateria e firmware, { $desired } do que era desejado
devices-run-stopped =
    { $devices ->
        [one] interrompido: conectados: { $connected } de { $devices } dispositivo
       *[other] interrompido: conectados: { $connected } de { $devices } dispositivos
    }

## The MQTT client

devices-hint-device = informe --device THING
devices-hint-device-after = informe --device THING, depois de { $command }
devices-hint-enroll-anew = { $command } lhe dá outro, depois de { $revoke } se ainda existir
devices-message-retained = { $topic } (retida)
devices-mqtt-active = o certificado de { $thing } está ACTIVE; a política dele só o deixa entrar com o id de cliente { $thing }
devices-mqtt-ask-device = como qual dispositivo cadastrado, - para nenhum
devices-mqtt-aws = na AWS, um cliente MQTT precisa de um certificado
devices-mqtt-gone = o agente MQTT não deixa { $thing } entrar: o certificado não existe mais: foi revogado ou excluído
devices-mqtt-no-port = a AWS local que está sendo servida não tem essa porta para clientes MQTT
devices-mqtt-not-enrolled = { $thing } não está cadastrado: { $folder } não existe
devices-mqtt-refused = o agente MQTT não deixa { $thing } entrar: o certificado está { $status }
devices-mqtt-region = sem certificado, um cliente está em { $plain }, não em { $region }
devices-pub-ask-message = mensagem:
devices-pub-ask-topic = tópico:
devices-pub-client-id = --client-id é para um cliente MQTT
devices-pub-client-id-hint = informe também --device THING; sem ele, a mensagem vai por HTTPS
devices-pub-done =
    { $bytes ->
        [one] { $bytes } byte publicado em { $topic }
       *[other] { $bytes } bytes publicados em { $topic }
    }
devices-pub-hint = informe um tópico, e --message TEXT ou --file FILE
devices-pub-too-long = a mensagem tem { $bytes }; a AWS aceita no máximo 128 KB
devices-pub-unheard = ninguém serve esta AWS local, então nenhum cliente MQTT está conectado a ela
devices-sub-again = nova assinatura como { $who }: { $filters }
devices-sub-ask = filtro de tópicos
devices-sub-done = assinatura como { $who }: { $filters }
devices-sub-fewer = { $heard } de { $wanted } mensagens chegaram a tempo
devices-sub-hint = informe um filtro de tópicos, como '#'
devices-sub-lost = a conexão foi perdida: { $why }; nova tentativa em { $time }
