# Provisionamento: perguntas, plano, resumo.

## Questions

provision-ask-brackets = Enter aceita o que está entre colchetes; Ctrl-C sai
provision-ask-continent = continente
provision-ask-countries = países, uma quantidade ou códigos
provision-ask-countries-hint = uma quantidade toma os primeiros de { $countries }
provision-ask-devices = dispositivos
provision-ask-go = criar isto em { $place }?
provision-ask-types = tipos de objeto
provision-ask-versions = versões de pacotes
provision-greeting = provisionar uma frota em { $place }
provision-no-terminal = não há terminal em que perguntar por { $options }; nada foi feito
provision-no-terminal-hint = informe essas opções, ou --yes para usar os padrões
provision-no-terminal-plan = não há terminal em que perguntar se o plano está certo; nada foi feito
provision-no-terminal-plan-hint = informe --yes, ou --dry-run para ver o plano

## The plan

provision-nothing-missing = não falta nada
provision-plan-all-calls = todas
provision-plan-column-bucket = grupo de cotas
provision-plan-column-calls = chamadas
provision-plan-column-keep = manter
provision-plan-column-leave = deixar
provision-plan-column-make = criar
provision-plan-column-operation = chamadas de API
provision-plan-column-pace = ritmo
provision-plan-column-repair = corrigir
provision-plan-column-resources = recursos
provision-plan-countries = países
provision-plan-devices = dispositivos
provision-plan-different =
    { $count ->
        [one] { $count } objeto tem tipo ou país diferente do deste plano, e é mantido como está
       *[other] { $count } objetos têm tipo ou país diferente do deste plano, e são mantidos como estão
    }
provision-plan-leave = deixar { $what } como está: { $why }
provision-plan-more = e mais { $count }
provision-plan-range = de { $first } a { $last }
provision-plan-repair = corrigir { $what }: { $repairs }
provision-plan-types = tipos de objeto
provision-plan-unread = não é possível verificar { $what }; a criação será tentada
provision-plan-unread-answer = não é possível verificar { $what } ({ $answer }); a criação será tentada
provision-plan-unread-without = não é possível verificar { $what } sem { $action }; a criação será tentada
provision-plan-versions = versões
provision-plan-where = onde

## The summary

provision-calls =
    { $calls ->
        [one] { $calls } chamada
       *[other] { $calls } chamadas
    } (planejadas: { $planned }), { $retries ->
        [one] { $retries } repetida
       *[other] { $retries } repetidas
    }, { $throttles }
provision-column-blocked = bloqueados
provision-column-failed = com falha
provision-column-kept = mantidos
provision-column-left-alone = não tocados
provision-column-made = criados
provision-column-not-tried = não tentados
provision-column-repaired = corrigidos
provision-complete =
    { $devices ->
        [one] a frota de { $devices } dispositivo está completa
       *[other] a frota de { $devices } dispositivos está completa
    }
provision-heading-blocked = não criados, porque falta algo
provision-heading-untagged = sem tags
provision-incomplete = incompleta; dispositivos existentes: { $there } de { $devices }
provision-next-again = execute o mesmo comando de novo: ele mantém o que existe e cria o que falta
provision-next-more = o mesmo comando de novo não altera nada; com mais --devices, ele os adiciona
provision-next-cleanup = excluí-la quando terminar:
provision-next-see = vê-la:
provision-next-see-some = ver parte dela:
provision-next-serve = usá-la em outro lugar:
provision-stopped = interrompido; dispositivos existentes: { $there } de { $devices }
provision-took = levou { $time }
provision-took-pace = levou { $time }, { $pace } objetos por segundo
provision-untagged-hint = a limpeza só os reconhecerá pelo nome; para pôr tags em um à mão:
provision-untagged-more = { $resources }: { $shown } e mais { $more }

## Plans saved and applied

provision-apply-yes = informe --yes para aplicá-lo
provision-saved = salvo; para aplicá-lo em até 24 horas: { $command }

## Continents, each after its number in a list

provision-continent-africa = África
provision-continent-antarctica = Antártida
provision-continent-asia = Ásia
provision-continent-europe = Europa
provision-continent-north-america = América do Norte
provision-continent-oceania = Oceania
provision-continent-south-america = América do Sul

## What was learned: a list at the end, a line for each step

provision-learned-artifacts = firmware: um objeto do S3 e seu VersionId indicam um conteúdo que nunca muda
provision-learned-configuration = configuração de pacotes: um trabalho com êxito grava a versão na sombra $package
provision-learned-indexing = indexação de frotas: encontram-se dispositivos por atributos, sombras e versões
provision-learned-packages = catálogo de pacotes: uma versão é criada, depois publicada, e fica como está
provision-learned-roles = funções do IAM: uma política diz quem pode usar uma função, outra o que ela pode fazer
provision-learned-storage = S3: o firmware é guardado em versões, e os dispositivos o obtêm por URLs que expiram
provision-learned-things = objetos, grupos, sombras: o que um dispositivo é, a que pertence, como está
provision-learned-thing-types = tipos de objeto: modelos, com atributos pesquisáveis
provision-learned-title = o que você aprendeu
provision-reminder-aws = A AWS cobra pelo que é usado: os objetos no S3, o índice e suas consultas, sombras, trabalhos. Uma frota de que ninguém precisa ainda estará lá amanhã: { $command } a exclui por inteiro, e nada mais.
provision-reminder-local = Ela está na AWS local e não custa nada. { $command } a exclui por inteiro, e nada mais, como faz na AWS.

## Learning moments, each before its step

provision-learn-artifacts =
    O bucket guarda todas as versões de um objeto do S3. Quando um firmware é enviado, o S3 responde com um VersionId, e o nome do objeto junto com esse id representa um só conteúdo para sempre: um novo envio cria uma nova versão ao lado e não substitui a antiga.

    A versão de pacote que é criada a seguir se refere aos três: bucket, chave e VersionId. O que foi testado é, portanto, o que se instala, mesmo um ano depois e mesmo que alguém envie outra coisa com o mesmo nome. Um dispositivo que precisa voltar atrás recebe exatamente os bytes antigos.

    Cada arquivo aqui é um pequeno ZIP que faz as vezes de firmware. Um firmware real deve também ser assinado, para que um dispositivo possa saber que ele vem de você.
provision-learn-artifacts-title = Firmware que não pode mudar

provision-learn-configuration =
    A configuração de pacotes é um único interruptor para a conta e a Região. Com ele ligado, o AWS IoT Jobs grava por você: quando um dispositivo relata SUCCEEDED em um trabalho que instala uma versão de pacote, o Jobs põe a versão no estado relatado da sombra nomeada $package do dispositivo.

      trabalho SUCCEEDED -> sombra $package -> índice -> grupos dinâmicos

    Não é preciso escrever nada no dispositivo nem na nuvem para saber o que roda onde: o índice vê a sombra, e um grupo de todos os dispositivos que ainda têm a 1.0.0 os perde à medida que são atualizados.

    A AWS faz isso com a função que foi criada antes. Se a configuração já está ligada com outra função, fica como está, e você é avisado.
provision-learn-configuration-title = A configuração de pacotes: versões que se mantêm em dia

provision-learn-indexing =
    A indexação de frotas mantém um índice de pesquisa dos seus objetos: o que o registro sabe deles, o que as sombras relatam e se estão conectados. Esta etapa a liga e mantém o que você mesmo já ligou.

      registro          attributes.country:US
      sombra clássica   shadow.reported.batteryStatus>50
      sombra $package   shadow.name.$package.reported.SedanVehicle.version:1.0.0
      conectividade     connectivity.connected:true

    Um grupo dinâmico é uma consulta assim, que o índice mantém respondida: dispositivos entram e saem dele à medida que mudam, e um trabalho que acompanha o grupo os acompanha.

    Depois de ligada, o índice é primeiro construído, o que demora um pouco em uma frota grande; depois ele fica só um pouco atrás de cada mudança.
provision-learn-indexing-title = Indexação de frotas: dispositivos encontrados pelo que são

provision-learn-packages =
    Um pacote de software é um nome para algo que se instala, como o firmware dos sedãs. Suas versões passam por três estados:

      DRAFT        atributos e artefato ainda podem ser alterados
      PUBLISHED    eles não podem mais ser alterados
      DEPRECATED   não deve ser usada em novos dispositivos

    Assim, uma versão é criada, recebe seu artefato e seus atributos e depois é publicada; um trabalho que a instala pode confiar no que ela é. Uma versão publicada com um erro não é consertada: é seguida por uma mais alta.

    Aqui cada tipo de objeto ganha um pacote do mesmo nome. Um dispositivo diz o que tem em sua sombra $package; assim, o catálogo, os trabalhos e o índice da frota falam dos mesmos nomes e versões.
provision-learn-packages-title = O catálogo de pacotes: criar, preencher, publicar

provision-learn-roles =
    Os serviços da AWS não fazem nada na sua conta por si sós: eles assumem uma função do IAM que você lhes permite assumir. Uma função tem dois tipos de políticas.

      política de confiança    quem pode assumi-la: aqui iot.amazonaws.com
      política de permissões   o que se pode fazer com ela

    Duas funções são criadas. Com IoTJobsRole, o Jobs assina os URLs pelos quais os dispositivos baixam firmware; ela pode ler firmware, e nada mais no S3. Com IoTPackageConfigRole, o Jobs lê e grava a sombra $package de objetos, e nenhuma outra sombra.

    Dê a uma função o mínimo que funciona: quem a assume pode fazer tudo o que ela permite. Quem entrega uma função a um serviço precisa de iam:PassRole para ela. Uma função nova leva alguns segundos até que a AWS a conheça em toda parte; por isso, a etapa seguinte talvez precise esperar por ela.
provision-learn-roles-title = Funções do IAM: quem pode, e o quê

provision-learn-storage =
    O firmware fica em um bucket do S3 só para ele. O versionamento está ligado, de modo que um envio com o mesmo nome conserva o que havia antes, e nada de que um dispositivo ainda possa precisar é sobrescrito.

    O bucket é privado, e os dispositivos não têm credenciais da AWS. Nem precisam: um documento de trabalho contém um espaço reservado e, cada vez que um dispositivo busca o documento, o AWS IoT Jobs o substitui por um URL pré-assinado. Quem tem esse URL pode baixar esse único objeto do S3 até que expire, entre um minuto e uma hora depois, sem mais nada.

    Um dispositivo que esteve offline por um dia busca o documento de novo e recebe um novo URL.
provision-learn-storage-title = S3: firmware com versões, e URLs que expiram

provision-learn-things =
    Um objeto representa um dispositivo no registro: um nome, um tipo e atributos que raramente mudam, como o país. Os grupos reúnem objetos, para que um trabalho ou um comando possa ser para todos eles: aqui, um grupo estático para cada país, ao qual os objetos são adicionados por nome.

      registro          o que o dispositivo é   country, customerId
      sombra clássica   como ele está           batteryStatus
      sombra $package   o que roda nele         SedanVehicle 1.0.0

    Uma sombra é um documento JSON que a AWS conserva também enquanto o dispositivo está offline. O dispositivo relata seu estado; outros dizem o que desejam; a diferença é enviada ao dispositivo quando ele volta.

    Aqui se criam no máximo 80 objetos por segundo, abaixo da cota da AWS, para não atrapalhar os outros usuários da conta.
provision-learn-things-title = Objetos, grupos e sombras

provision-learn-thing-types =
    Um tipo de objeto é um modelo para dispositivos de uma mesma espécie. Tem um nome, uma descrição e no máximo três atributos pesquisáveis; aqui são customerId, country e manufacturingDate, e cada objeto tem seus próprios valores.

    Um objeto não precisa ter um tipo, mas ganha com isso: até 50 atributos em vez de três, e um nome pelo qual sua espécie pode ser encontrada. Um objeto tem no máximo um tipo.

    Um tipo não pode ser renomeado. Ele é excluído em duas etapas: descontinuado, fica fechado a novos objetos; cinco minutos depois, e quando nenhum objeto o tem mais, pode ser excluído. Por isso, escolha os tipos pelo que dura, como o modelo, e deixe para atributos e sombras o que muda.
provision-learn-thing-types-title = Tipos de objeto: modelos para dispositivos
