# `fleetctl learn`: o workshop como um curso.

## Frame

learn-title = O workshop de AWS IoT Device Management
learn-welcome =
    Este curso leva uma frota por toda a sua vida em { $steps } etapas: ela é criada, pesquisada,
    atualizada, comandada e limpa. Cada etapa é um comando que você mesmo poderia digitar. Tudo acontece
    em uma AWS local dentro do fleetctl: ela não tem conta, não custa nada e é esvaziada quando o curso
    começa.

    Para olhar ao redor em outro terminal, acrescente a qualquer comando: --local --state-dir { $directory }
learn-step = Etapa { $number } de { $total }: { $title }
learn-go-on = Enter continua, q sai:
learn-end =
    O curso terminou, e a AWS dele está vazia de novo. Os mesmos comandos sem --local fazem o mesmo em
    uma conta real; `fleetctl doctor` diz se está tudo pronto lá.

    `fleetctl` sozinho abre menus de tudo isto. `fleetctl --help` lista os comandos.
learn-for-people = o curso é para pessoas: omita --output
learn-nobody = não há ninguém para ler o curso; nada foi feito
learn-nobody-hint = informe --yes para percorrê-lo sem esperar
learn-served = o estado do curso está sendo servido em { $address }: outro curso está em andamento, ou `local serve` está em execução ali
learn-wrong =
    { $count ->
        [one] { $count } etapa não levou ao que devia
       *[other] { $count } etapas não levaram ao que deviam
    }

## What it would have cost

learn-bill = na AWS: { $counted }; cerca de { $dollars } dólares americanos
learn-bill-command-executions =
    { $count ->
        [one] { $count } execução de comando
       *[other] { $count } execuções de comandos
    }
learn-bill-index-updates =
    { $count ->
        [one] { $count } atualização do índice
       *[other] { $count } atualizações do índice
    }
learn-bill-operations =
    { $count ->
        [one] { $count } operação de registro ou sombra
       *[other] { $count } operações de registro e sombra
    }
learn-bill-queries =
    { $count ->
        [one] { $count } consulta de pesquisa
       *[other] { $count } consultas de pesquisa
    }
learn-bill-remote-actions =
    { $count ->
        [one] { $count } ação remota
       *[other] { $count } ações remotas
    }
learn-bill-source = Preços lidos em { $read }; eles variam conforme a Região e mudam: { $pages }
learn-bill-total = O curso inteiro na AWS: { $counted }; cerca de { $dollars } dólares americanos, sem o S3.
learn-bill-unknown = As execuções de comandos não estão incluídas: não se conhece aqui o preço delas.

## Steps

learn-provision-title = provisionar uma frota
learn-provision =
    Um objeto é o que o AWS IoT sabe de um dispositivo: um nome, um tipo de objeto, até cinquenta
    atributos. Tipos de objeto são modelos: quais atributos uma espécie de dispositivo tem, três deles
    pesquisáveis. Grupos reúnem objetos que têm algo em comum, aqui o país. Cada dispositivo
    tem também sombras, documentos que ele e a nuvem leem e gravam: uma com a bateria, e uma chamada
    $package com o software que ele roda.

    Em volta deles estão o firmware, em um bucket do S3 que guarda todas as versões, um pacote de software
    com duas versões para cada tipo de objeto, a indexação de frotas, que permite pesquisar tudo isso, e
    duas funções do IAM que o AWS IoT assume: uma para assinar endereços de download, outra para anotar o
    que foi instalado. Os objetos do AWS IoT não têm tags; todo o resto tem, para que a limpeza reconheça
    o que é seu.
learn-device-title = um pacote, e um dispositivo
learn-device =
    Um pacote de software tem versões. Uma versão começa como DRAFT, passa a PUBLISHED e a partir daí não
    pode ser alterada: quem instalar a 1.0.0 no ano que vem recebe o que ela é hoje. Depois pode ficar
    DEPRECATED. O artefato dela é uma versão de um objeto do S3.

    O que um dispositivo roda está em sua sombra $package. É um inventário: o que o dispositivo, ou um
    trabalho em nome dele, gravou ali. A AWS não olha dentro do dispositivo.
learn-search-title = pesquisar a frota
learn-search =
    A indexação de frotas guarda em um índice o que o registro e as sombras dizem. As consultas indicam
    campos: thingTypeName, attributes.country, shadow.reported.batteryStatus. Os termos são unidos por AND,
    OR e NOT, doze no máximo. O índice acompanha as mudanças em segundos, não na hora.

    Um grupo dinâmico é uma consulta com um nome. O que corresponde é membro, hoje e amanhã: ninguém lhe
    adiciona objetos. Ele pode ser destino de um trabalho, como qualquer grupo.
learn-job-title = criar um trabalho
learn-job =
    Um trabalho envia um documento a dispositivos e registra o andamento de cada um em uma execução. Este é
    uma atualização over-the-air: o documento indica a versão do pacote, e um dispositivo que o pede recebe
    um endereço do qual pode baixar o firmware durante uma hora.

    Uma distribuição pode ser lenta no início e acelerar enquanto dispositivos têm êxito. Uma regra de
    anulação a para quando muitos falham: aqui, 60 % de pelo menos três. Ter as duas sai barato; não ter
    sai caro.
learn-simulate-title = agir como os dispositivos
learn-simulate =
    Ninguém tem trinta carros à mão, então o fleetctl faz o papel deles. Para cada dispositivo, pede a
    execução como um dispositivo faria, baixa o firmware e conta os bytes, diz IN_PROGRESS e depois
    SUCCEEDED ou FAILED. De cada cem, setenta e cinco têm êxito aqui.
learn-explore-title = ver o que aconteceu
learn-explore =
    Um trabalho que terminou está COMPLETED, mesmo que dispositivos tenham falhado: examine as execuções.
    95 % ou mais é excelente; quando mais de 20 % falham, descubra por quê antes de continuar.

    Como a configuração de pacotes está ligada, o AWS IoT gravou a nova versão na sombra $package de cada
    dispositivo com êxito. Os outros ainda relatam a antiga.
learn-revert-title = reverter o inventário
learn-revert =
    Suponha que a 1.1.0 foi retirada e que técnicos repuseram a 1.0.0 à mão. O inventário tem de
    acompanhar. A reversão encontra cada dispositivo que relata outra versão e grava a sombra $package
    dele. Não envia nada aos dispositivos; com --with-job, instalaria de novo o firmware antigo.

    A palavra REVERT tem de ser digitada, ou informada como --confirm REVERT. Ela é igual em todos os
    idiomas, assim como DELETE e CANCEL, e --yes não basta.
learn-command-title = dizer a um dispositivo o que fazer
learn-command =
    Um trabalho pode levar dias e espera por dispositivos ausentes. Um comando é para agora: tranque as
    portas. Ele vai por MQTT a um dispositivo, que precisa estar conectado ou ter uma sessão que dura, e
    que responde em segundos, ou o comando fica TIMED_OUT. Uma sombra é a terceira via: diz como as coisas
    devem estar, e o dispositivo acompanha quando pode.

    Um dispositivo virtual está conectado para esta etapa. Ele assinou o tópico de seus comandos e
    responde ali.
learn-dry-run-title = olhar antes de excluir
learn-dry-run =
    A limpeza reconhece o que é do workshop pela tag; senão, pelo nome; senão, por aquilo a que pertence, e
    diz qual dos três foi. O que tem a tag de outra pessoa, ou não pôde ser lido, é mantido. Uma execução
    de teste faz o mesmo plano que a própria limpeza e não altera nada.
learn-cleanup-title = limpar
learn-cleanup =
    As sombras são excluídas antes dos objetos, as versões antes dos pacotes, o conteúdo de um bucket antes
    do bucket. Um tipo de objeto pode ser excluído cinco minutos depois de descontinuado; por isso, isso é
    feito primeiro e esperado por último; aqui o relógio da AWS local é adiantado. No fim, a limpeza olha
    mais uma vez e diz o que resta: a prova dela.

## What was found

learn-found-command = as execuções do comando: { $statuses }
learn-found-connected =
    { $count ->
        [one] { $count } dispositivo está conectado
       *[other] { $count } dispositivos estão conectados
    }
learn-found-fleet = há { $things } objetos, { $types } tipos de objeto e { $packages } pacotes
learn-found-group =
    { $members ->
        [one] o grupo dinâmico { $group } tem { $members } membro
       *[other] o grupo dinâmico { $group } tem { $members } membros
    }
learn-found-job =
    { $queued ->
        [one] o trabalho está { $status }; ele está na fila de { $queued } dispositivo
       *[other] o trabalho está { $status }; ele está na fila de { $queued } dispositivos
    }
learn-found-job-over = o trabalho está { $status }: { $succeeded } com êxito, { $failed } com falha
learn-found-left =
    { $count ->
        [0] não resta nada
        [one] resta { $count } recurso
       *[other] restam { $count } recursos
    }
learn-found-version =
    { $count ->
        [0] nenhum dispositivo relata a versão { $version }
        [one] { $count } dispositivo relata a versão { $version }
       *[other] { $count } dispositivos relatam a versão { $version }
    }
