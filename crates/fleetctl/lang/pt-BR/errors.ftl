# Erros, dicas e o que se diz sobre uma linha de comando.

## What a command ends with. AWS's own texts come in English and stay so.

errors-call = { $operation }: { $fault }: { $message }
errors-changed-hint = execute de novo para ver como está agora
errors-clock-not-moved = não foi possível adiantar o relógio da AWS local, então é preciso esperar: { $cause }
errors-goes-on-from-there = o mesmo comando continua de onde parou
errors-no-json = não é JSON: { $cause }
errors-result-not-written = não foi possível gravar o resultado: { $cause }
errors-runtime = o ambiente de execução não inicia: { $cause }
errors-stopped = interrompido
errors-stopped-goes-on = interrompido; o mesmo comando continua de onde parou
errors-stopped-nothing-changed = interrompido; nada foi alterado
errors-with-cause = { $what }: { $cause }

## What the failure of a call means, between the operation and AWS's text

errors-fault-conflict = conflito
errors-fault-denied = negado
errors-fault-exists = já existe
errors-fault-invalid = solicitação inválida
errors-fault-limit = limite atingido
errors-fault-not-found = não encontrado
errors-fault-service = falha do serviço
errors-fault-throttled = limitado (throttling)
errors-fault-unknown-error = erro desconhecido
errors-fault-unreachable = inacessível

## The way to AWS: credentials, Region, network

errors-aws-unreachable = não foi possível alcançar a AWS: { $operation }: { $message }
errors-ca-bundle = não foi possível ler os certificados em { $path }
errors-ca-bundle-empty = { $path } não contém nenhum certificado em que se possa confiar: ele precisa estar no formato PEM
errors-ca-bundle-hint = vem de AWS_CA_BUNDLE
errors-clock = o relógio desta máquina difere demais do relógio da AWS: { $message }
errors-clock-hint = acerte o relógio desta máquina pela rede; contam tanto a hora quanto o fuso horário
errors-configure = configure-as com `aws configure`, ou indique um perfil com --profile
errors-credentials-broken = não foi possível obter as credenciais da AWS: { $message }
errors-credentials-broken-hint = verifique a sessão SSO, a função ou o processo de credenciais do perfil
errors-credentials-expired = as credenciais da AWS expiraram
errors-credentials-renew = renove-as, por exemplo com `aws sso login`
errors-denied-also = { $operation } também precisa de { $actions }
errors-endpoint = { $url } não é um endpoint: escreva http://HOST:PORT ou https://HOST
errors-endpoint-hint = vem de --endpoint-url, AWS_ENDPOINT_URL ou do perfil
errors-local-region-hint = vem de AWS_REGION ou AWS_DEFAULT_REGION; --region REGION tem precedência
errors-no-certificates = esta máquina não tem certificados confiáveis; instale-os, ou indique um arquivo com AWS_CA_BUNDLE
errors-no-credentials = nenhuma credencial da AWS foi encontrada
errors-no-profile = não há perfil { $name } na configuração da AWS
errors-no-profile-hint = veja os que existem com `aws configure list-profiles`
errors-no-profile-of = não há perfil { $name } na configuração da AWS; existem { $known }
errors-no-region = nenhuma Região da AWS está configurada
errors-no-region-hint = informe --region REGION, defina AWS_REGION ou execute `aws configure`
errors-or-local = ou experimente sem conta: --local usa uma AWS local dentro do fleetctl
errors-profile-file = não foi possível ler os arquivos de configuração da AWS
errors-proxy = { $url } não é o endereço de um proxy: { $reason }
errors-proxy-hint = vem de HTTPS_PROXY; NO_PROXY indica os hosts alcançados sem ele
errors-region-hint = vem de AWS_REGION, AWS_DEFAULT_REGION ou do perfil; --region tem precedência
errors-region-unusable = a Região configurada não pode ser usada
errors-request-id = o id da solicitação na AWS é { $id }
errors-signature = a AWS não aceita a assinatura: { $message }
errors-signature-hint = verifique a chave secreta, e se o relógio desta máquina está certo
errors-unknown-key = a AWS não conhece a chave de acesso: { $message }
errors-unknown-key-region = uma Região que a conta precisa ativar antes responde o mesmo até ser ativada
errors-unreachable-certificate = um proxy ou firewall talvez responda no lugar da AWS: indique o arquivo dos certificados dele com AWS_CA_BUNDLE
errors-unreachable-hint = verifique a rede, o proxy, a Região e --endpoint-url
errors-unreachable-name = o nome do endereço não existe: a Região pode estar escrita errada, ou não há DNS
errors-unreachable-proxy = verifique HTTPS_PROXY e NO_PROXY

## Quotas of AWS that are used up

errors-quota-buckets = a cota é a de buckets do S3 em uma conta
errors-quota-dynamic-groups = a cota é a de grupos de objetos dinâmicos: 100 por conta e Região, a menos que tenha sido aumentada
errors-quota-executions = a cota é a de execuções de comandos que um dispositivo pode ter ao mesmo tempo: 100
errors-quota-groups-of-thing = a cota é a de grupos estáticos em que um objeto pode estar: 10
errors-quota-job-deletions = a cota é a de trabalhos em exclusão: dez ao mesmo tempo
errors-quota-jobs = a cota é a de trabalhos ativos ao mesmo tempo: cancele ou conclua outros antes
errors-quota-package-versions = a cota é a de versões de pacotes: 10.000 por conta e Região, a menos que tenha sido aumentada
errors-quota-packages = a cota é a de pacotes de software: 100 por conta e Região, a menos que tenha sido aumentada
errors-quota-roles = a cota é a de funções do IAM em uma conta

## Downloads by a URL that somebody signed

errors-download-denied = acesso negado
errors-download-expired = o URL expirou
errors-download-invalid = não é um download
errors-download-not-found = não encontrado
errors-download-unreachable = inacessível

## Plans

errors-plan-edited = o plano foi alterado depois de gravado: { $how }; faça um novo
errors-plan-edited-follows = o plano foi alterado depois de gravado: há algo depois da última linha; faça um novo
errors-plan-edited-hash = o plano foi alterado depois de gravado: o hash é outro; faça um novo
errors-plan-edited-no-first = o plano foi alterado depois de gravado: falta a primeira linha; faça um novo
errors-plan-edited-number = o plano foi alterado depois de gravado: o número de itens é outro; faça um novo
errors-plan-edited-two-first = o plano foi alterado depois de gravado: ele tem duas primeiras linhas; faça um novo
errors-plan-expired = o plano foi feito em { $made } e valia até { $until }: faça um novo
errors-plan-give-local = informe --local
errors-plan-leave-local-out = omita --local
errors-plan-made-for = o plano foi feito para { $plan }, aqui é { $here }
errors-plan-newer = o plano tem o formato { $found }, este fleetctl lê até { $known }: use um fleetctl mais novo
errors-plan-no-line = a linha { $line } não é uma linha de plano: { $reason }
errors-plan-no-plan-hint = planos são feitos com --plan-out FILE de `fleetctl provision` e `fleetctl cleanup`
errors-plan-of-cleanup = este é um plano de limpeza, não de provisionamento
errors-plan-of-provision = este é um plano de provisionamento, não de limpeza
errors-plan-other-account = o plano foi feito para a conta { $plan }, estas credenciais são de { $here }
errors-plan-other-account-hint = use as credenciais da conta do plano, ou faça um novo plano
errors-plan-other-region-hint = informe { $option }, ou faça um novo plano
errors-plan-stopped = interrompido ao verificar o que existe; nada foi alterado
errors-plan-truncated = o plano acaba antes da última linha: não foi gravado por completo, faça um novo
errors-plan-unreadable = não foi possível ler o plano

## What is asked of provisioning and cleanup

errors-continent = { $text } não é um continente: escreva um número de 1 a 7 ou um nome em inglês (1 North America, 2 South America, 3 Europe, 4 Asia, 5 Africa, 6 Oceania, 7 Antarctica)
errors-continent-africa = África
errors-continent-antarctica = Antártida
errors-continent-asia = Ásia
errors-continent-europe = Europa
errors-continent-north-america = América do Norte
errors-continent-oceania = Oceania
errors-continent-south-america = América do Sul
errors-country-count = { $continent } tem { $available } países: escolha de 1 a { $available }, não { $count }
errors-country-elsewhere = { $continent } não tem { $codes }; tem { $available }
errors-country-none = nenhum país foi informado: escreva uma quantidade, ou códigos de duas letras como US,CA
errors-country-unknown = nenhum país tem o código { $codes }; escreva códigos de duas letras como US,CA
errors-devices-number = { $text } não é um número de dispositivos: escolha de 1 a 10000000
errors-no-countries = é preciso ao menos um país
errors-no-thing-types = é preciso ao menos um tipo de objeto
errors-no-versions = é preciso ao menos uma versão de pacote
errors-same-firmware = { $first } e { $second } teriam os dois o arquivo de firmware { $key }: escolha outros nomes
errors-scope = { $text } não é um escopo; escreva all, things ou groups
errors-thing-type-package = o tipo de objeto { $name } não pode ter um pacote do mesmo nome: { $reason }

## Things, groups and fleet indexing

errors-group-changed = { $name } foi alterado ou criado de novo desde que foi examinado
errors-group-empty = nada corresponde a { $query }
errors-group-empty-allow = informe --allow-empty para criar o grupo para dispositivos que ainda virão
errors-group-empty-test = `{ $command }` mostra qual parte deixa dispositivos de fora
errors-group-exists-other = o grupo dinâmico { $name } já existe com outra consulta: { $query }
errors-group-exists-other-hint = informe outro --name, ou exclua-o antes com `{ $command }`
errors-group-exists-static = um grupo estático tem o nome { $name }
errors-group-missing = não há grupo de objetos { $name }
errors-group-missing-hint = `groups list` mostra os dinâmicos
errors-group-missing-list = `aws iot list-thing-groups` lista os grupos
errors-group-other-name = informe outro --name
errors-group-static = { $name } é um grupo estático
errors-group-static-cleanup = `cleanup --scope groups` exclui os estáticos do workshop
errors-group-static-hint = este comando é só para grupos dinâmicos
errors-index-building-groups = o índice da frota ainda está sendo construído e não aceita consultas
errors-index-building-hint = tente de novo mais tarde; com muitos objetos pode levar horas
errors-index-off-groups = a indexação de frotas está desligada, e grupos dinâmicos e pesquisas precisam dela
errors-index-off-hint = `fleetctl provision` liga o que uma frota precisa dela
errors-thing-missing = não há objeto { $name }
errors-thing-missing-hint = `aws iot list-things` lista os objetos
errors-thing-type-missing = não há tipo de objeto { $name }

## Queries

errors-amount = { $text } não é uma quantidade: escreva >50, >=50, <30, <=30, =75, 75, {"["}50 TO *] ou {"["}30 TO 80]
errors-criteria-no-package = o tipo de objeto { $name } não tem pacote: um nome de pacote não pode ter dois-pontos
errors-criteria-nothing = informe ao menos um critério
errors-criteria-versions-without-type = versões exigem um tipo de objeto, porque cada tipo tem seu próprio pacote
errors-criteria-versions-without-type-hint = informe --thing-types com --versions
errors-geo-distance = a distância deve ser um número com a unidade: km, m, mi, nmi, yd ou ft
errors-geo-form = escreva geo_distance,LATITUDE,LONGITUDE,DISTANCE, como geo_distance,47.6,-122.3,15km
errors-geo-latitude = a latitude deve ser um número de -90 a 90
errors-geo-longitude = a longitude deve ser um número de -180 a 180
errors-query-a-term = um termo
errors-query-a-value = um valor
errors-query-an-end = um limite do intervalo
errors-query-an-escape = uma barra invertida antes dele, ou aspas em volta do valor
errors-query-at = caractere { $place }: { $wrong }
errors-query-close-range = {"]"} ou {"}"}
errors-query-dangling-escape = nada vem depois da barra invertida
errors-query-empty = a consulta está vazia
errors-query-empty-parentheses = os parênteses estão vazios
errors-query-end = falta algo no fim
errors-query-expected = { $wrong }: esperava-se { $expected }
errors-query-expected-one-of = { $wrong }: esperava-se { $first } ou { $last }
errors-query-field-in-group = um grupo de valores não contém campos
errors-query-field-long = o nome do campo tem { $found } caracteres, o máximo é { $most }
errors-query-leading-question-mark = um termo não pode começar com ?
errors-query-leading-wildcards = { $found } termos começam com um curinga, o máximo é { $most }
errors-query-max-terms = cada valor de um grupo é um termo; se a AWS aumentou a cota da sua conta, informe --max-terms
errors-query-no-boosts = a indexação de frotas não tem pesos (boosts)
errors-query-no-fuzzy = a indexação de frotas não tem pesquisas aproximadas (fuzzy)
errors-query-no-proximity = a indexação de frotas não tem pesquisas por proximidade
errors-query-no-regular-expressions = a indexação de frotas não tem expressões regulares
errors-query-no-required = a indexação de frotas não tem termos obrigatórios
errors-query-not-not = NOT não pode vir depois de NOT
errors-query-not-ordered = { $name } não pode ser comparado, só testado por um valor
errors-query-only-true = { $name } só pode ser testado por true; escreva NOT { $name }:true
errors-query-question-marks = o termo tem { $found } caracteres ?, o máximo é { $most }
errors-query-stars = o termo tem { $found } caracteres *, o máximo é { $most }
errors-query-terms = a consulta tem { $found } termos, o máximo é { $most }
errors-query-too-deep = há mais de { $most } níveis de aninhamento
errors-query-too-long = a consulta tem { $found } caracteres, o máximo é { $most }
errors-query-too-long-wildcard = a consulta tem { $found } caracteres, o máximo é { $most } quando um termo começa com um curinga
errors-query-unclosed-parenthesis = este parêntese não foi fechado
errors-query-unclosed-quote = estas aspas não foram fechadas
errors-query-unclosed-range = este intervalo não foi fechado
errors-query-unexpected = { $found } não pode estar aqui
errors-query-unknown-field = o índice não tem o campo { $name }
errors-query-unknown-field-near = o índice não tem o campo { $name }; seria { $near }?
errors-query-unknown-operator = { $found } não é um operador
errors-query-unopened-parenthesis = este parêntese não foi aberto
errors-query-unsupported-character = { $found } não é aceito em uma palavra
errors-query-wrong =
    { $count ->
        [one] a consulta está errada
       *[other] a consulta tem { $count } erros
    }

## Software packages

errors-package-bucket = o bucket { $name } não pode ser usado
errors-package-exists = o pacote { $package } já existe
errors-package-has-versions =
    { $count ->
        [one] o pacote { $package } tem 1 versão, { $first }; ela precisa ser excluída antes
       *[other] o pacote { $package } tem { $count } versões, entre elas { $first }; elas precisam ser excluídas antes
    }
errors-package-has-versions-hint = `{ $command }` exclui essa
errors-package-index-building = o índice da frota está sendo construído; não é possível pesquisar o que os dispositivos têm até que esteja ativo
errors-package-index-building-hint = tente de novo em alguns minutos
errors-package-index-off = a indexação de frotas está desligada, então não é possível pesquisar dispositivos
errors-package-index-off-hint = `fleetctl provision` liga o que uma frota precisa da indexação de frotas, e mantém o resto como está
errors-package-is-default = a versão { $version } é a versão padrão do pacote { $package }, que a AWS não exclui
errors-package-many = { $found } dispositivos relatam uma versão de { $package } diferente de { $version }, e um trabalho pode ter 100 destinos
errors-package-many-group = um grupo com eles é um só destino: { $command }
errors-package-many-job = depois: { $command }
errors-package-missing = não há pacote { $package }
errors-package-missing-hint = `fleetctl packages list` lista os pacotes
errors-package-no-object-version = o objeto do S3 { $name } não tem versão, porque seu bucket não tem versionamento
errors-package-no-shadow = o objeto { $name } não tem sombra $package: nada foi implantado nele
errors-package-no-shadow-hint = um trabalho que implanta uma versão de pacote a grava, se `fleetctl packages config status` diz que está ligada
errors-package-no-version = o pacote { $package } não tem a versão { $version }
errors-package-no-version-hint = `{ $command }` lista as versões dele
errors-package-not-indexed = a indexação de frotas não considera as sombras $package dos dispositivos
errors-package-not-published = a versão { $version } do pacote { $package } é um rascunho: nunca foi publicada
errors-package-not-published-hint = os dispositivos só podem estar em uma versão publicada ou descontinuada
errors-package-role = a função { $name } não pode ser usada
errors-package-still-draft = a versão { $version } do pacote { $package } existe com seu firmware e continua rascunho: { $why }
errors-package-version-deprecated = a versão { $version } do pacote { $package } já existe, descontinuada
errors-package-version-draft = a versão { $version } do pacote { $package } já existe, como rascunho com outro artefato
errors-package-version-exists-hint = o que foi publicado não pode ser alterado: escolha outra versão
errors-package-version-published = a versão { $version } do pacote { $package } já existe, publicada
errors-version-attribute-name = { $name } não é um nome de atributo: de 1 a 128 letras, dígitos e qualquer um de _ . , @ / : # -
errors-version-attribute-value = o valor do atributo { $name } não tem nenhum caractere, ou tem mais de 1024, ou um caractere de controle
errors-version-attributes = os atributos têm juntos { $found } bytes, o máximo é 3072
errors-version-description = a descrição tem { $found } caracteres, o máximo é 1024
errors-version-empty-firmware = o arquivo de firmware está vazio
errors-version-empty-sbom = o arquivo do SBOM está vazio

## Jobs

errors-create-deprecated = a versão { $version } do pacote { $package } está descontinuada
errors-create-deprecated-hint = informe --allow-deprecated para instalá-la mesmo assim
errors-create-description-character = a descrição tem um caractere de controle: { $found }
errors-create-description-long = a descrição tem { $found } caracteres, o máximo é 2028
errors-create-draft = a versão { $version } do pacote { $package } é um rascunho, e um rascunho não pode ser implantado
errors-create-draft-hint = publique-a antes: { $command }
errors-create-no-artifact = a versão { $version } do pacote { $package } não tem firmware cujo URL um documento possa conter
errors-create-no-artifact-hint = informe um documento próprio com --document e a versão com --package e --version
errors-create-no-default = o pacote { $package } não tem versão padrão, então é preciso indicar uma versão
errors-create-no-default-hint = informe --version; `{ $command }` lista as versões
errors-create-no-group-hint = `aws iot list-thing-groups` lista os grupos; o provisionamento cria Fleet-*
errors-create-no-role = não há função { $name }, com que o AWS IoT assinaria os URLs de firmware
errors-create-no-role-other = informe outra com --role
errors-create-no-role-provision = `fleetctl provision` a cria, mesmo onde tudo o mais já existe
errors-create-not-one-version = o documento tem um espaço reservado sem pacote e versão, que representa a versão que o trabalho instala; ele instala { $found }
errors-create-taken = já há outro trabalho { $id }, { $status }
errors-create-taken-other = informe outro --job-id
errors-create-taken-show = `{ $command }` mostra esse trabalho
errors-create-targets = um trabalho é para 1 a 100 objetos e grupos, não { $found }
errors-create-targets-hint = um grupo com todos eles é um só destino: `fleetctl groups create`
errors-create-two-versions = o trabalho instalaria duas versões do pacote { $package }, { $first } e { $second }
errors-create-versions = um trabalho pode instalar 25 versões de pacotes, não { $found }
errors-job-being-deleted = o trabalho { $job } já está sendo excluído
errors-job-changed = o trabalho { $job } foi criado de novo desde que foi examinado
errors-job-deletions =
    { $seconds ->
        [one] o trabalho { $job } não foi excluído: dez outros trabalhos ficaram em exclusão por { $seconds } segundo
       *[other] o trabalho { $job } não foi excluído: dez outros trabalhos ficaram em exclusão por { $seconds } segundos
    }
errors-job-deletions-hint = a AWS exclui dez trabalhos ao mesmo tempo: execute o mesmo comando de novo mais tarde
errors-job-missing = não há trabalho { $job }
errors-job-missing-hint = `fleetctl jobs list` lista os trabalhos
errors-job-no-execution = o objeto { $thing } não tem execução do trabalho { $job }
errors-job-no-execution-hint = `{ $command }` lista o que existe
errors-job-no-execution-number = o objeto { $thing } não tem execução do trabalho { $job } com o número { $number }
errors-job-not-seen =
    { $seconds ->
        [one] o trabalho { $job } ainda estava { $status } depois de { $seconds } segundo
       *[other] o trabalho { $job } ainda estava { $status } depois de { $seconds } segundos
    }
errors-job-not-seen-hint = `{ $command }` mostra em que pé está
errors-job-over = o trabalho { $job } não pode ser cancelado: está { $status }
errors-job-over-hint = informe --force para cancelar também as execuções que ainda estão IN_PROGRESS
errors-simulate-not-begun = o trabalho { $job } está SCHEDULED: os dispositivos ainda não podem começar
errors-simulate-not-begun-hint = `{ $command }` mostra quando ele começa; na AWS local, `fleetctl local clock advance` adianta o relógio até lá
errors-simulate-not-begun-next = o trabalho { $job } está SCHEDULED: os dispositivos ainda não podem começar, ele começa em { $next }
errors-simulate-stopped = interrompido ao examinar as execuções; nada foi relatado

## Settings, documents and comments of jobs

errors-abort-least = minNumberOfExecutedThings deve ser no mínimo 1, não { $found }
errors-abort-threshold = thresholdPercentage deve ser maior que 0 e no máximo 100, com duas casas depois do ponto, não { $found }
errors-comment-control = um comentário é uma linha sem caracteres de controle
errors-comment-length = um comentário tem de 1 a 2028 caracteres, não { $found }
errors-document-half-named = { $placeholder }: é preciso indicar pacote e versão, os dois ou nenhum
errors-document-long = o documento do trabalho tem { $found } caracteres, o máximo é 32768
errors-document-name = { $placeholder }: { $wrong }
errors-document-nested = { $placeholder }: o URL de um artefato não pode estar dentro de outro espaço reservado
errors-document-no-json = o documento do trabalho não é JSON: { $why }
errors-document-not-alone = { $placeholder }: o conjunto de todos os atributos precisa ser sozinho um valor JSON, sem nada ao lado
errors-document-null = { $placeholder }: $null não é uma versão a que um documento possa se referir
errors-document-unterminated = o documento do trabalho tem um espaço reservado que começa com ${"{"} e não termina: { $text }
errors-reason-code = um código de motivo tem de 1 a 128 caracteres de A-Z, 0-9 e _, como WRONG_VERSION
errors-retry-many = as novas tentativas de todos os critérios juntas devem ser no máximo 10, não { $found }
errors-retry-twice = cada tipo de falha pode ter um só critério de nova tentativa, e ALL precisa estar sozinho
errors-rollout-criterion = rateIncreaseCriteria precisa de numberOfNotifiedThings ou numberOfSucceededThings, no mínimo 1
errors-rollout-factor = incrementFactor deve estar entre 1.1 e 5, com uma casa depois do ponto, não { $found }
errors-rollout-rate = { $name } deve estar entre 1 e 1000, não { $found }
errors-settings-end = um trabalho termina no mínimo 30 minutos depois do início e no máximo daqui a dois anos, em UTC; { $time } está fora disso
errors-settings-end-behavior = um comportamento final precisa de uma hora de término
errors-settings-give-continuous = informe --continuous
errors-settings-retry-rejected = uma execução REJECTED nunca é repetida: repita FAILED, TIMED_OUT ou ALL
errors-settings-start = um trabalho começa de 30 minutos a um ano a partir de agora, em UTC; { $time } está fora disso
errors-settings-time = { $text } não é um momento: escreva YYYY-MM-DDTHH:MM, em UTC
errors-settings-timeout = o tempo limite em andamento deve ser de 1 a 10080 minutos, não { $found }
errors-settings-url-seconds = um URL pré-assinado pode valer de 60 a 3600 segundos, não { $found }
errors-settings-windows-of-snapshot = janelas de manutenção são para trabalhos contínuos
errors-status = { $found } não é um status; os status são { $allowed }
errors-success-rate = { $value } não é uma taxa de êxito: deve ser um número inteiro por cento, de 0 a 100
errors-window-cron = o startTime { $text } da janela de manutenção não é uma expressão cron: { $why }
errors-window-duration = a duração de uma janela de manutenção deve ser de 1 a 1430 minutos, não { $found }

## Commands

errors-argument-condition = { $value } não é um valor para o parâmetro { $name }: ele deve ser { $condition }
errors-argument-fixed = o parâmetro { $name } tem sempre o valor que o comando lhe dá
errors-argument-missing = o parâmetro { $name } precisa de um valor: { $wanted }
errors-argument-static = o comando não aceita parâmetros, então { $name } não pode ser informado
errors-argument-type = { $value } não é um valor para o parâmetro { $name }: ele aceita { $wanted }
errors-argument-unknown = não há parâmetro { $name }; os parâmetros são { $known }
errors-command-arguments = o comando não pode ser executado com estes parâmetros
errors-command-arguments-hint = informe cada um como --param NAME=VALUE; `fleetctl commands show` os explica
errors-command-deprecated = o comando { $id } está descontinuado e não pode ser executado
errors-command-deprecated-hint = `{ $command }` permite executá-lo de novo
errors-command-description = uma descrição deve ter de 1 a 256 caracteres, esta tem { $found }
errors-command-exists = o comando { $id } já existe, com outra carga útil
errors-command-exists-hint = informe outro nome, ou veja-o com `{ $command }`
errors-command-in-use =
    { $count ->
        [one] o comando { $id } está em uso: 1 execução não terminou, { $first }
       *[other] o comando { $id } está em uso: { $count } execuções não terminaram, entre elas { $first }
    }
errors-command-in-use-cancel = `{ $command }` cancela uma
errors-command-in-use-wait = espere até que os dispositivos tenham respondido, ou seu tempo tenha acabado
errors-command-missing = não há comando { $id }
errors-command-missing-hint = `fleetctl commands list` lista os comandos
errors-command-no-execution = não há execução { $id }
errors-command-no-execution-history = `fleetctl commands history` lista as execuções
errors-command-no-execution-thing = a AWS encontra uma execução pelo id e pelo dispositivo juntos: informe --thing
errors-command-no-targets = não há em quem executá-lo: os grupos não têm membros
errors-command-no-targets-hint = um grupo dinâmico se preenche quando o índice encontra seus membros
errors-command-not-taken = a execução { $id } não foi cancelada: ainda está { $status }
errors-command-not-taken-look = o dispositivo pode ter respondido ao mesmo tempo: veja o status dela de novo
errors-command-not-taken-publish = quem chama precisa de iot:Publish no tópico da resposta
errors-command-over = a execução { $id } terminou: { $status }
errors-command-over-hint = o que terminou não pode ser cancelado; execute outro comando que o desfaça
errors-command-payload = a carga útil não pode ser usada: { $why }
errors-command-pending = o comando { $id } está sendo excluído, o que leva até doze horas na AWS
errors-command-pending-hint = crie um com outro nome
errors-command-predefined = o comando { $id } é um dos modelos do workshop
errors-command-predefined-hint = `fleetctl cleanup` exclui o que pertence ao workshop
errors-command-unused = o parâmetro { $name } está declarado, mas a carga útil não tem espaço reservado para ele
errors-payload-long = tem { $length } bytes, o máximo é { $most }
errors-payload-no-json = não é JSON: { $why }
errors-payload-no-object = deve ser um objeto JSON, como {"{"}"action":"lock"{"}"}
errors-payload-placeholder = { $text } não é um espaço reservado: escreva ${"{"}aws:iot:commandexecution::parameter:NAME{"}"}

## Devices and MQTT

errors-device-no-key = a chave privada do certificado { $id } não está na pasta dele
errors-device-no-policy = não há política do IoT { $name }
errors-device-no-policy-hint = só WorkshopDevicePolicy é criada quando falta: para usá-la, omita --policy
errors-device-no-thing-hint = `{ $command }` cria objetos
errors-device-not-active = o certificado { $id } dele está { $status }
errors-device-not-enrolled = { $name } não tem pasta aqui
errors-device-not-enrolled-hint = `{ $command }` o cadastra; se estiver em outra pasta, informe --dir DIR
errors-device-others-policy = a política do IoT { $name } é de outra pessoa: a tag workshop tem outro valor
errors-device-others-policy-hint = informe em --policy o nome de uma que os dispositivos possam ter
errors-device-revoke-hint = `{ $command }` o retira; depois cadastre de novo
errors-device-shared = o certificado { $id } dele também está vinculado a { $other }
errors-device-shared-hint = desvincule-o antes do outro objeto, ou exclua-o você mesmo: ele ficou como estava
errors-folder-hint = --dir DIR guarda as pastas dos dispositivos em outro lugar
errors-mqtt-busy = o agente MQTT está ocupado
errors-mqtt-identity = o certificado, a chave ou as autoridades do cliente não podem ser usados
errors-mqtt-invalid = { $what } não pode ser enviado: { $why }
errors-mqtt-not-authorized = o certificado ou a política dele não permite
errors-mqtt-not-granted = a assinatura de { $filter } não foi concedida: { $why }
errors-mqtt-not-taken = a mensagem para { $topic } não foi aceita: { $why }
errors-mqtt-other = { $name } (código de motivo { $code })
errors-mqtt-other-client = outro cliente continua conectado como { $client }
errors-mqtt-other-client-hint = pare o outro cliente: um id de cliente só pode estar conectado uma vez
errors-mqtt-over = a conexão acabou: { $why }
errors-mqtt-policy-hint = WorkshopDevicePolicy deixa um dispositivo usar só os tópicos dos próprios trabalhos, sombras e comandos: $aws/things/THING/… e $aws/commands/things/THING/…
errors-mqtt-port-hint = MQTT vai direto ao agente MQTT, sem proxy: verifique se a porta dele está aberta
errors-mqtt-refused = o agente MQTT recusa: { $why }
errors-mqtt-taken-over = outro cliente se conectou com o mesmo id
errors-mqtt-unreachable = não foi possível alcançar o agente MQTT em { $broker }

## The local AWS

errors-listen = não foi possível escutar em { $address }: { $cause }
errors-listen-hint = informe em --address um endereço desta máquina e em --port uma porta que você possa usar
errors-listen-in-use = escolha outro --port, ou omita-o para usar uma porta livre
errors-listen-remote = { $address } pode ser alcançado por outras máquinas: a AWS local aceita credenciais bem conhecidas; informe --allow-remote se essa é a intenção
errors-local-ca = a autoridade de certificação local não pode ser usada: { $cause }
errors-local-fault-duration = não se entende a falha { $part }: é preciso uma duração como 50ms; informe partes como seed=7, throttle=5%, 5xx=2%, drop-after=1%, truncate=1%, latency=50ms, crash-at=137, CreateThing:throttle=20%, unidas por ';'
errors-local-fault-no-value = não se entende a falha { $part }: ela não tem valor; informe partes como seed=7, throttle=5%, 5xx=2%, drop-after=1%, truncate=1%, latency=50ms, crash-at=137, CreateThing:throttle=20%, unidas por ';'
errors-local-fault-number = não se entende a falha { $part }: é preciso um número; informe partes como seed=7, throttle=5%, 5xx=2%, drop-after=1%, truncate=1%, latency=50ms, crash-at=137, CreateThing:throttle=20%, unidas por ';'
errors-local-fault-percentage = não se entende a falha { $part }: é preciso uma porcentagem de 0% a 100%; informe partes como seed=7, throttle=5%, 5xx=2%, drop-after=1%, truncate=1%, latency=50ms, crash-at=137, CreateThing:throttle=20%, unidas por ';'
errors-local-fault-unknown = não se entende a falha { $part }: essa falha não existe; informe partes como seed=7, throttle=5%, 5xx=2%, drop-after=1%, truncate=1%, latency=50ms, crash-at=137, CreateThing:throttle=20%, unidas por ';'
errors-served-already = uma AWS local já serve este diretório de estado em { $url } (processo { $process }); pare-a ou escolha outro --state-dir
errors-state-database = o estado em { $path } não pode ser usado: { $cause }
errors-state-database-hint = verifique se o disco não está cheio e se o arquivo pode ser gravado, ou escolha outro --state-dir DIR
errors-state-directory = não foi possível gravar no diretório de estado { $path }: { $cause }
errors-state-directory-hint = escolha com --state-dir DIR um diretório em que você possa gravar
errors-state-foreign = { $path } não é o estado de uma AWS local; escolha outro --state-dir
errors-state-memory = um estado em memória acaba com o comando que o criou: não há nada para ver
errors-state-memory-hint = informe um diretório em --state-dir
errors-state-newer = { $path } foi gravado por um fleetctl mais novo (esquema { $found }, este conhece { $known }); atualize o fleetctl ou escolha outro --state-dir
errors-state-no-home = não há diretório pessoal em que guardar a AWS local
errors-state-no-home-hint = informe --state-dir DIR, ou --state-dir :memory: para não guardar nada

## Files

errors-file-find = não foi possível encontrar { $path }: { $cause }
errors-file-no-file = { $path } não é um arquivo
errors-file-read = não foi possível ler { $path }: { $cause }
errors-file-write = não foi possível gravar { $path }: { $cause }
errors-folder-delete = não foi possível excluir { $path }
errors-folder-key = não foi possível criar uma chave em { $path }
errors-folder-make = não foi possível criar { $path }
errors-folder-of-other = é a pasta de { $name }
errors-folder-other-place = o dispositivo está cadastrado na conta { $account }, { $region }
errors-folder-read = não foi possível ler { $path }
errors-folder-use = não foi possível usar { $path }
errors-folder-write = não foi possível gravar { $path }

## Names. $value is the name in quotes, $wrong and $allowed are messages of this section.

errors-account-form = { $value } não é um id de conta da AWS: deve ter exatamente 12 dígitos
errors-name-allowed-bucket = de 3 a 63 letras minúsculas, dígitos, pontos e hifens, com uma letra ou um dígito nas duas pontas
errors-name-allowed-catalog-128 = de 1 a 128 letras, dígitos, hifens, sublinhados e pontos
errors-name-allowed-certificate = 64 dígitos hexadecimais minúsculos
errors-name-allowed-iam-128 = de 1 a 128 letras, dígitos e qualquer um de _ + = , . @ -
errors-name-allowed-iam-64 = de 1 a 64 letras, dígitos e qualquer um de _ + = , . @ -
errors-name-allowed-id = de 1 a 64 letras, dígitos, hifens e sublinhados
errors-name-allowed-registry-128 = de 1 a 128 letras, dígitos, hifens, sublinhados e dois-pontos
errors-name-allowed-registry-20 = de 1 a 20 letras, dígitos, hifens, sublinhados e dois-pontos
errors-name-allowed-shadow = de 1 a 64 letras, dígitos, hifens, sublinhados, dois-pontos e cifrões
errors-name-allowed-version = de 1 a 64 letras, dígitos, hifens, sublinhados e pontos, ao menos uma letra ou um dígito
errors-name-bucket = { $value } não é um nome de bucket: { $wrong }; permitido: { $allowed }
errors-name-certificate = { $value } não é um id de certificado: { $wrong }; permitido: { $allowed }
errors-name-command = { $value } não é um id de comando: { $wrong }; permitido: { $allowed }
errors-name-command-execution = { $value } não é um id de execução de comando: { $wrong }; permitido: { $allowed }
errors-name-group = { $value } não é um nome de grupo de objetos: { $wrong }; permitido: { $allowed }
errors-name-job = { $value } não é um id de trabalho: { $wrong }; permitido: { $allowed }
errors-name-package = { $value } não é um nome de pacote: { $wrong }; permitido: { $allowed }
errors-name-policy = { $value } não é um nome de política: { $wrong }; permitido: { $allowed }
errors-name-prefix = { $value } não é um prefixo de nome de objeto: { $wrong }; permitido: { $allowed }
errors-name-role = { $value } não é um nome de função: { $wrong }; permitido: { $allowed }
errors-name-role-policy = { $value } não é um nome de política de função: { $wrong }; permitido: { $allowed }
errors-name-shadow = { $value } não é um nome de sombra: { $wrong }; permitido: { $allowed }
errors-name-thing = { $value } não é um nome de objeto: { $wrong }; permitido: { $allowed }
errors-name-thing-type = { $value } não é um nome de tipo de objeto: { $wrong }; permitido: { $allowed }
errors-name-version = { $value } não é um nome de versão de pacote: { $wrong }; permitido: { $allowed }
errors-name-wrong-character = o caractere { $character } não é permitido
errors-name-wrong-dots = não pode haver um ponto logo depois de outro
errors-name-wrong-empty = está vazio
errors-name-wrong-ends = precisa começar e terminar com uma letra ou um dígito
errors-name-wrong-ip = não pode parecer um endereço IP
errors-name-wrong-long = tem { $length } caracteres, o máximo é { $most }
errors-name-wrong-no-letter = não tem letra nem dígito
errors-name-wrong-short = tem { $length } caracteres, o mínimo é { $least }
errors-region-form = { $value } não é uma Região da AWS: deve ter a forma de us-east-1 ou us-gov-west-1
errors-tag-form = { $text } não é uma tag: escreva KEY=VALUE
errors-tag-key = uma chave de tag deve ter de 1 a 128 caracteres, { $key } tem { $length }
errors-tag-reserved = { $key } não pode ser uma chave de tag sua: chaves que começam com aws: são reservadas
errors-tag-value = um valor de tag pode ter no máximo 256 caracteres, o de { $key } tem { $length }

## Values of options. Words in capitals stand for what is to be written and follow the help.

errors-rate-bucket = { $text } não é um grupo de cotas; os grupos são { $buckets }
errors-rate-form = { $text } não é uma taxa: escreva BUCKET=N ou BUCKET=off, como things=200
errors-rate-number = { $text } não é uma taxa: deve ser off, ou um número de solicitações por segundo maior que 0 e até 1000000
errors-value-abort = deve ter a forma FAILED:10%:5, que cancela o trabalho quando 5 dispositivos o tiverem terminado e 10 % deles estiverem FAILED; em vez de FAILED, pode ser REJECTED, TIMED_OUT ou ALL
errors-value-address = deve ser um endereço IP, como 127.0.0.1
errors-value-country = { $text } não é o código de um país: ele tem duas letras, como US
errors-value-endpoint = deve ter a forma http://HOST:PORT ou https://HOST
errors-value-language = { $text } não é nenhum dos idiomas: { $languages }
errors-value-lapse = deve ser uma duração não negativa, como 30s, 5m, 1h30m ou 2d
errors-value-minutes = deve ser uma duração em minutos inteiros, como 30m, 2h ou 1d
errors-value-number = deve ser um número
errors-value-range = { $value } não está em { $range }
errors-value-retry = deve ter a forma FAILED=3, TIMED_OUT=1 ou ALL=2, com no máximo 10 novas tentativas ao todo
errors-value-role = deve ser o nome de uma função, ou ter a forma arn:aws:iam::123456789012:role/NAME
errors-value-seconds = deve ser uma duração em segundos inteiros, de 60s a 1h
errors-value-too-large = o número é grande demais
errors-value-whole-number = deve ser um número inteiro
errors-value-window = deve ter a forma 'cron(0 2 * * ? *)=1h': quando abre, em UTC, e por quantos minutos ou horas

## A command line that is wrong

errors-line-commands = os comandos são { $commands }
errors-line-conflict = o argumento '{ $option }' não pode ser usado com: { $others }
errors-line-did-you-mean = seria { $near }?
errors-line-invalid = valor inválido '{ $value }' para '{ $option }'
errors-line-local-conflict = --local tem uma conta própria e não pode ser usado com { $option }
errors-line-missing =
    { $count ->
        [one] este argumento obrigatório não foi informado: { $missing }
       *[other] estes argumentos obrigatórios não foram informados: { $missing }
    }
errors-line-more = Para mais informações, use '--help'.
errors-line-no-command = subcomando desconhecido '{ $command }'
errors-line-no-equals = '{ $option }' precisa de um sinal de igual antes do valor
errors-line-no-subcommand = falta um comando
errors-line-number-of-values =
    { $found ->
        [one] '{ $option }' precisa de { $wanted } valores, e foi informado { $found }
       *[other] '{ $option }' precisa de { $wanted } valores, e foram informados { $found }
    }
errors-line-possible = valores possíveis: { $values }
errors-line-too-many = valor inesperado '{ $value }' para '{ $option }'; não se esperavam mais
errors-line-twice = o argumento '{ $option }' não pode ser usado várias vezes
errors-line-unexpected = argumento inesperado '{ $argument }'
errors-line-utf8 = uma palavra da linha de comando não é UTF-8
errors-line-value = { $option }: { $why }
errors-line-value-required = '{ $option }' exige um valor, mas nenhum foi informado
errors-line-value-why = { $option } { $value }: { $why }

## Help. These are headings and notes; what they explain is in help.ftl.

errors-help-aliases = {"["}aliases: { $names }]
errors-help-arguments = Argumentos:
errors-help-commands = Comandos:
errors-help-default = {"["}padrão: { $value }]
errors-help-exit-codes = Códigos de saída:
errors-help-for-whom = Para quem:
errors-help-global = Opções globais:
errors-help-how-fast = Com que rapidez:
errors-help-less = Imprimir a ajuda (resumo com '-h')
errors-help-more = Imprimir a ajuda (mais com '--help')
errors-help-options = Opções:
errors-help-possible = {"["}valores possíveis: { $values }]
errors-help-urls = URLs de firmware:
errors-help-usage = Uso:
errors-help-version = Imprimir a versão
errors-help-what = O quê:
errors-help-what-if = E se:
errors-help-when = Quando:

## What the exit codes mean

errors-exit-bug = um defeito no fleetctl
errors-exit-declined = recusado, ou ninguém a quem perguntar
errors-exit-denied = a AWS recusou: credenciais ausentes ou expiradas, acesso negado
errors-exit-done = feito, ou um plano foi impresso
errors-exit-incomplete = algumas etapas falharam; o resumo as indica
errors-exit-interrupted = interrompido; o que foi feito está no resumo
errors-exit-resource = um recurso indicado não existe, já existe ou está em conflito
errors-exit-settings = configurações ou arquivo de entrada errados
errors-exit-timed-out = uma espera esgotou o tempo
errors-exit-unreachable = AWS inacessível, ou limitada além do tolerado
errors-exit-usage = linha de comando errada

## A bug in fleetctl

errors-bug = isto é um defeito no fleetctl { $version }: { $what }
errors-bug-goes-on = o que foi feito está feito; o mesmo comando executado de novo continua de onde parou
errors-bug-report = execute de novo com RUST_BACKTRACE=1 e inclua no relato o que for impresso
