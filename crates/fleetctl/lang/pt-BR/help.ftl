# A ajuda de todos os comandos e opções.

help = Opera uma frota do AWS IoT Device Management, na AWS ou em uma AWS local
    .long = 
        Provisiona, organiza, atualiza, comanda e limpa uma frota do AWS IoT Device Management.

        Com --local tudo acontece em uma AWS local dentro do fleetctl: sem conta, sem rede, sem custo. Sem essa opção, as credenciais e a Região vêm de onde a AWS CLI as obtém.
    .after = 
        Exemplos:
        {"  "}fleetctl --local provision --devices 15   uma frota pequena na AWS local
        {"  "}fleetctl provision --dry-run              o que uma frota na AWS exigiria
        {"  "}fleetctl cleanup --dry-run                o que dela seria excluído, e por quê
        {"  "}fleetctl local serve                      uma AWS local para a AWS CLI e os SDKs

help-global--local = Usar a AWS local dentro do fleetctl em vez da AWS
    .long = 
        Usar a AWS local dentro do fleetctl em vez da AWS

        Ela tem uma conta própria (123456789012); suas credenciais e seus perfis não são consultados. Se `fleetctl local serve` estiver em execução com o mesmo --state-dir, é essa que se usa.

help-global--state-dir = Onde a AWS local guarda o estado
    .long = 
        Onde a AWS local guarda o estado

        `:memory:` esquece tudo ao terminar.

        {"["}padrão: uma pasta da sua conta de usuário]

help-global--profile = O perfil da configuração da AWS a usar

help-global--region = A Região da AWS
    .long = 
        A Região da AWS

        {"["}padrão: AWS_REGION, AWS_DEFAULT_REGION ou a do perfil; com --local, us-east-1]

help-global--endpoint-url = Enviar todas as solicitações a este endereço em vez do da AWS

help-global--output = Como os resultados são impressos: table, json, yaml, text
    .long = 
        Como os resultados são impressos: table, json, yaml, text

        `text` põe tabulações entre os valores, pelas regras da AWS CLI. Uma execução imprime seus eventos como linhas JSON ou como documentos YAML.

        {"["}padrão: table]

help-global--result-query = Imprimir só o que uma expressão JMESPath encontra no resultado
    .long = 
        Imprimir só o que uma expressão JMESPath encontra no resultado

        Ela é aplicada ao que --output json imprime, e o resultado é impresso como --output indica; sem --output, como tabela. De uma execução, considera o último evento, o resumo.

help-global--lang = O idioma de tudo o que uma pessoa lê: en, es, ja, zh, pt, ko, de, it, fr
    .long = 
        O idioma de tudo o que uma pessoa lê: en, es, ja, zh, pt, ko, de, it, fr

        As palavras a digitar, o JSON e os códigos de saída são iguais em todos os idiomas.

        {"["}padrão: AWS_IOT_LANG, LC_ALL, LC_MESSAGES ou LANG; senão, en]

help-global--color = Cores: auto, always, never
    .long = 
        Cores: auto, always, never

        `auto` as usa em um terminal e respeita NO_COLOR e CLICOLOR_FORCE.

        {"["}padrão: auto]

help-global--quiet = Imprimir só resultados, avisos e erros

help-global--debug = Mostrar cada chamada à AWS com a resposta, uma de cada vez
    .long = 
        Mostrar cada chamada à AWS com a resposta, uma de cada vez

        Os segredos são mascarados; os ids de contas e recursos, não.

help-global--learn = Explicar cada etapa ao concluí-la: os momentos de aprendizado do workshop
    .long = 
        Explicar cada etapa ao concluí-la: os momentos de aprendizado do workshop

        Cada um aparece uma vez e espera até ser lido; com --yes não espera.

help-global--yes = Responder sim às perguntas simples
    .long = 
        Responder sim às perguntas simples

        Uma pergunta que pede uma palavra digitada só é respondida por --confirm.

help-global--rate = Ditar o ritmo de um tipo de solicitação: things=200, shadows=off
    .long = 
        Ditar o ritmo de um tipo de solicitação: things=200, shadows=off

        Solicitações por segundo de um grupo de cotas, em vez do que a cota padrão da conta permite. `off` significa o mais rápido possível. Pode ser informada várias vezes.

help-global--config = Ler as configurações só deste arquivo
    .long = 
        Ler as configurações só deste arquivo

        {"["}padrão: FLEETCTL_CONFIG; senão, o fleet.toml do usuário e o da pasta atual]

help-global--fleet = O perfil das configurações a usar: [profiles.NAME] do fleet.toml
    .long = 
        O perfil das configurações a usar: [profiles.NAME] do fleet.toml

        {"["}padrão: FLEETCTL_FLEET; senão, nenhum: só os padrões do arquivo]

help-global--local-faults = Falhas da AWS local dentro do fleetctl, como em `local serve --faults`

help-global--local-quotas = Taxas de solicitações da AWS local dentro do fleetctl: aws, off

help-global--local-access-log = O log de acesso da AWS local dentro do fleetctl, em linhas JSON

help-provision = Provisionar uma frota, ou o que falta dela
    .long = 
        Provisiona uma frota: tipos de objeto, firmware, pacotes de software, funções do IAM, indexação de frotas, um grupo por país e os dispositivos com suas sombras, tudo com tags.

        Verifica o que existe, mostra um plano, pergunta e então cria o que falta. Executado de novo, continua de onde parou; o que existe é mantido, inclusive o que os dispositivos mudaram desde então. Em um terminal, pergunta o que nenhuma opção diz; com --yes valem os padrões.

help-provision--things-prefix = Como começam os nomes dos dispositivos, de 1 a 20 caracteres
    .long = 
        Como começam os nomes dos dispositivos, de 1 a 20 caracteres

        Letras, dígitos, hifens, sublinhados e dois-pontos. O dispositivo 7 de Vehicle-VIN- é Vehicle-VIN-007.

help-provision--thing-types = Os tipos de objeto, cada um com um pacote de software do mesmo nome
    .long = 
        Os tipos de objeto, cada um com um pacote de software do mesmo nome

        {"["}padrão: SedanVehicle,SUVVehicle,TruckVehicle]

help-provision--package-versions = As versões de cada pacote; os dispositivos começam com a primeira
    .long = 
        As versões de cada pacote; os dispositivos começam com a primeira

        {"["}padrão: 1.0.0,1.1.0]

help-provision--continent = O continente: de 1 a 7, ou um nome em inglês
    .long = 
        O continente: de 1 a 7, ou um nome em inglês

        1 North America, 2 South America, 3 Europe, 4 Asia, 5 Africa, 6 Oceania, 7 Antarctica

        {"["}padrão: 1]

help-provision--countries = Os países: os N primeiros do continente, ou códigos
    .long = 
        Os países: os N primeiros do continente, ou códigos

        Códigos informados sem continente já indicam o continente deles.

        {"["}padrão: 3 na América do Norte, 2 nos outros]

help-provision--devices = Quantos dispositivos a frota tem
    .long = 
        Quantos dispositivos a frota tem

        {"["}padrão: 100]

help-provision--dry-run = Imprimir o plano e não alterar nada

help-provision--plan-out = Salvar o plano em um arquivo para `fleetctl apply` e não alterar nada
    .long = 
        Salvar o plano em um arquivo para `fleetctl apply` e não alterar nada

        Ele vale por 24 horas, para a mesma conta e a mesma Região.

help-groups = Grupos dinâmicos: criar, listar, mostrar, excluir; testar consultas

help-groups-create = Criar um grupo dinâmico a partir de critérios ou de uma consulta
    .long = 
        Cria um grupo dinâmico: seus membros são, a cada momento, os dispositivos que correspondem a uma consulta.

        A consulta é formada por critérios, que precisam valer todos, ou informada com --query-string. Ela é verificada antes de qualquer envio e depois testada: antes de concordar, você vê quantos dispositivos correspondem e os primeiros deles. Uma consulta a que nada corresponde é recusada, a menos que se informe --allow-empty. Em um terminal, sem critérios nem consulta, um assistente pergunta por eles. Um grupo existente com a mesma consulta é mantido.
    .after = 
        Exemplos:
        {"  "}fleetctl groups create --countries US --thing-types SedanVehicle
        {"  "}fleetctl groups create --countries US,CA --battery '>50' --name LowRisk
        {"  "}fleetctl groups create --thing-types SedanVehicle --versions 1.0.0 --yes
        {"  "}fleetctl groups create --name Far --query-string 'NOT attributes.country:US'

help-groups-create--countries = Dispositivos nestes países, duas letras cada um

help-groups-create--thing-types = Dispositivos destes tipos de objeto

help-groups-create--versions = Dispositivos que relatam estas versões do pacote do seu tipo de objeto

help-groups-create--battery = Dispositivos com a bateria nesta porcentagem: '>50', '<30', '=75', '[30 TO 80]'

help-groups-create--query-string = Uma consulta em vez de critérios

help-groups-create--name = O nome do grupo
    .long = 
        O nome do grupo

        {"["}padrão: DynamicGroup- e os critérios, se cada um tiver um só valor]

help-groups-create--allow-empty = Criar o grupo mesmo que nada corresponda ainda

help-groups-create--max-terms = Os termos que uma consulta pode ter, se a AWS aumentou a cota da conta
    .long = 
        Os termos que uma consulta pode ter, se a AWS aumentou a cota da conta

        {"["}padrão: 5]

help-groups-create--dry-run = Testar a consulta, imprimir o que seria criado e não alterar nada

help-groups-list = Listar os grupos dinâmicos com suas consultas e o número exato de membros
    .long = 
        Lista os grupos dinâmicos da conta na Região: consulta, número exato de membros, status e quando foram criados.

        A listagem da AWS não diz quais grupos são dinâmicos; por isso, cada grupo é descrito. Os membros são contados página a página, 250 por vez.

help-groups-show = Mostrar um grupo dinâmico, suas tags e seus primeiros membros
    .long = 
        Mostra um grupo dinâmico, suas tags e seus primeiros membros.

        Sem GROUP, em um terminal é possível escolher um em uma lista.

help-groups-show--name = O nome do grupo

help-groups-delete = Excluir um grupo dinâmico; os membros ficam
    .long = 
        Exclui um grupo dinâmico. Os dispositivos dele ficam como estão, assim como os trabalhos criados para ele.

        Mostra o grupo e pede a palavra DELETE, digitada ou como --confirm DELETE; --yes não basta. Um grupo estático nunca é excluído.

        Sem GROUP, em um terminal é possível escolher um em uma lista.

help-groups-delete--name = O nome do grupo

help-groups-delete--confirm = Concordar com a exclusão sem pergunta: DELETE
    .long = 
        Concordar com a exclusão sem pergunta: DELETE

        A palavra precisa ser exatamente esta. --yes não basta.

help-groups-test = Testar uma consulta: o que há de errado, o que encontra, o que cada parte exclui
    .long = 
        Testa uma consulta no índice da frota e não altera nada: verifica a consulta, conta os dispositivos que correspondem, mostra os primeiros e diz, de cada parte, quantos dispositivos só ela deixa de fora. Em um terminal, sem consulta, pede uma após a outra.

        Um dispositivo que não atende a duas partes é deixado de fora por ambas e, portanto, não é contado em nenhuma; `atendem` diz quantos dispositivos correspondem à parte, seja o que for que as outras digam.

help-groups-test--query = A consulta

help-packages = Pacotes de software: versões, firmware, o que os dispositivos relatam, reversões

help-packages-create = Criar um pacote, ainda sem versões
    .long = 
        Cria um pacote de software com as tags do workshop. `fleetctl packages add-version` lhe dá versões.

        Os dispositivos de um tipo de objeto relatam um pacote do mesmo nome: dê ao pacote o nome do tipo.

        Sem PACKAGE, o nome é perguntado em um terminal.

help-packages-create--package = O nome do pacote

help-packages-create--description = A descrição dele, até 1024 caracteres

help-packages-add-version = Adicionar uma versão: firmware, rascunho, SBOM, publicação
    .long = 
        Adiciona uma versão a um pacote: o firmware vai para o bucket do workshop, cria-se um rascunho que se refere a ele, e o rascunho é publicado. Se o bucket não existir, é criado com versionamento.

        Um arquivo de qualquer tamanho é enviado em fluxo; acima de 8 MB, em partes, que o S3 junta e verifica. Sem arquivo, cria-se uma pequena amostra. Nomes, tamanhos e a versão são verificados antes de qualquer envio. Executado de novo depois de uma falha, continua de onde parou: o mesmo arquivo não é enviado duas vezes.

        Uma versão publicada não pode ser alterada nem voltar a ser rascunho; --draft a deixa como rascunho.

        Sem PACKAGE ou VERSION, eles são perguntados em um terminal, assim como o resto que compõe a versão.
    .after = 
        Exemplos:
        {"  "}fleetctl packages add-version SedanVehicle 1.2.0
        {"  "}fleetctl packages add-version SedanVehicle 1.2.0 --file firmware.bin --sbom sbom.zip

help-packages-add-version--package = O pacote

help-packages-add-version--version = A versão a adicionar

help-packages-add-version--file = O firmware
    .long = 
        O firmware

        {"["}padrão: cria-se uma pequena amostra]

help-packages-add-version--sbom = Uma lista de materiais de software (SBOM): um zip com arquivos SPDX ou `CycloneDX`
    .long = 
        Uma lista de materiais de software (SBOM): um zip com arquivos SPDX ou `CycloneDX`

        A AWS o examina depois; `packages show-version` diz o que ela encontrou.

help-packages-add-version--description = A descrição da versão, até 1024 caracteres

help-packages-add-version--attribute = Um atributo da versão; todos juntos têm no máximo 3 KB
    .long = 
        Um atributo da versão; todos juntos têm no máximo 3 KB

        Pode ser informada várias vezes.

help-packages-add-version--draft = Deixá-la como rascunho, que ainda pode ser alterado e não pode ser implantado

help-packages-add-version--dry-run = Dizer o que seria feito e não alterar nada

help-packages-list = Listar os pacotes

help-packages-show = Mostrar um pacote e suas versões
    .long = 
        Mostra um pacote e suas versões.

        Sem PACKAGE, em um terminal é possível escolher um em uma lista.

help-packages-show--package = O pacote

help-packages-show-version = Mostrar uma versão: status, firmware, SBOM, atributos
    .long = 
        Mostra uma versão: status, firmware, SBOM, atributos.

        Sem PACKAGE ou VERSION, em um terminal é possível escolhê-los em listas.

help-packages-show-version--package = O pacote

help-packages-show-version--version = A versão

help-packages-delete = Excluir um pacote que não tem versões
    .long = 
        Exclui um pacote. A AWS recusa enquanto ele tiver versões: `fleetctl packages delete-version` as exclui.

        Pede a palavra DELETE, digitada ou como --confirm DELETE; --yes não basta.

        Sem PACKAGE, em um terminal é possível escolher um em uma lista.

help-packages-delete--package = O pacote

help-packages-delete--confirm = Concordar com a exclusão sem pergunta: DELETE
    .long = 
        Concordar com a exclusão sem pergunta: DELETE

        A palavra precisa ser exatamente esta. --yes não basta.

help-packages-delete-version = Excluir uma versão; o firmware dela fica no bucket
    .long = 
        Exclui uma versão de um pacote, seja qual for o status dela. O firmware fica no bucket, e os dispositivos continuam a relatá-la. Um trabalho que ainda deveria levar um dispositivo a ela vai falhar.

        Pede a palavra DELETE, digitada ou como --confirm DELETE; --yes não basta.

        Sem PACKAGE ou VERSION, em um terminal é possível escolhê-los em listas.

help-packages-delete-version--package = O pacote

help-packages-delete-version--version = A versão

help-packages-delete-version--confirm = Concordar com a exclusão sem pergunta: DELETE
    .long = 
        Concordar com a exclusão sem pergunta: DELETE

        A palavra precisa ser exatamente esta. --yes não basta.

help-packages-config = Se os trabalhos gravam as sombras $package dos dispositivos: status, enable, disable

help-packages-config-status = Mostrar se a configuração de pacotes está ligada, e com qual função

help-packages-config-enable = Ligar a configuração de pacotes, com uma função própria
    .long = 
        Faz com que o AWS IoT Jobs grave a sombra $package de um dispositivo quando um trabalho que implanta uma versão de pacote tem êxito nele.

        Ele faz isso com a função IoTPackageConfigRole-<region>-<account>, que é criada se faltar e corrigida se suas políticas não estiverem como deveriam. Se a configuração de pacotes já estiver ligada com outra função, essa permanece.

help-packages-config-disable = Desligar a configuração de pacotes; a função fica
    .long = Faz com que o AWS IoT Jobs não grave mais as sombras $package dos dispositivos: os trabalhos continuam, e o que os dispositivos relatam sobre pacotes deixa de mudar sozinho. A função fica.

help-packages-device = Mostrar o que os dispositivos dizem ter
    .long = 
        Mostra o que as sombras $package dos dispositivos relatam: cada pacote com sua versão, seus atributos e quando foram definidos pela última vez, se a AWS guardou isso.

        Um dispositivo que não existe e um que não relata nada são distinguidos. Os outros são mostrados mesmo assim; nesse caso, o código de saída é 4.

        Sem THING, em um terminal é possível escolher alguns em uma lista.

help-packages-device--things = Os dispositivos

help-packages-revert = Fazer o inventário de dispositivos voltar a uma versão
    .long = 
        Faz o que os dispositivos relatam sobre um pacote voltar a uma versão: as sombras $package e, com elas, o inventário. Nada é enviado aos dispositivos. Com --with-job, cria em vez disso um trabalho que instala neles o firmware dessa versão; as sombras são então gravadas à medida que cada um tem êxito.

        Os dispositivos são encontrados pela indexação de frotas: os que relatam o pacote e não estão na versão. Mostra quantos são e os dez primeiros, e pede a palavra REVERT, digitada ou como --confirm REVERT; --yes não basta. Executado de novo, faz o que resta.

        Sem PACKAGE ou --to, em um terminal é possível escolhê-los em listas.
    .after = 
        Exemplos:
        {"  "}fleetctl packages revert SedanVehicle --to 1.0.0 --dry-run
        {"  "}fleetctl packages revert SedanVehicle --to 1.0.0 --confirm REVERT
        {"  "}fleetctl packages revert SedanVehicle --to 1.0.0 --with-job

help-packages-revert--package = O pacote

help-packages-revert--to = A versão, que precisa estar publicada

help-packages-revert--thing-type = Só dispositivos deste tipo de objeto

help-packages-revert--with-job = Instalar a versão por um trabalho, em vez de mudar só o que os dispositivos relatam
    .long = 
        Instalar a versão por um trabalho, em vez de mudar só o que os dispositivos relatam

        Para até 100 dispositivos; um grupo com mais é destino de `jobs create`.

help-packages-revert--dry-run = Mostrar quais dispositivos seriam revertidos e não alterar nada

help-packages-revert--confirm = Concordar com a reversão sem pergunta: REVERT
    .long = 
        Concordar com a reversão sem pergunta: REVERT

        A palavra precisa ser exatamente esta. --yes não basta.

help-jobs = Trabalhos: criar, examinar, acompanhar, cancelar e excluir

help-jobs-create = Criar um trabalho: uma atualização ou um documento próprio
    .long = 
        Cria um trabalho: uma atualização que instala uma versão de um pacote, ou um documento próprio.

        Tudo é verificado antes: grupos, objetos, a versão e seu firmware, a função que assina o URL dele, o id, cada número. Depois mostra o trabalho como é enviado, quanto a distribuição leva no melhor caso e quantos dispositivos receberiam um firmware que falha em 3, 10 ou 50 por cento deles antes que as regras de anulação o parem; e pergunta. Executado de novo com o mesmo --job-id, mantém o trabalho existente.

        Em um terminal, pergunta o que não foi informado; sem nenhuma opção, pergunta tudo, passo a passo.
    .after = 
        Exemplos:
        {"  "}fleetctl jobs create --package SedanVehicle --version 1.1.0 --group Fleet-US
        {"  "}fleetctl jobs create --package SedanVehicle --group Fleet-US,Fleet-CA \
        {"      "}--max-per-minute 50 --abort FAILED:10%:5 --timeout 30m --dry-run
        {"  "}fleetctl jobs create --document '{"{"}"operation": "reboot"{"}"}' --thing Vehicle-VIN-001

help-jobs-create--package = O pacote a instalar

help-jobs-create--version = A versão a instalar, que precisa estar publicada
    .long = 
        A versão a instalar, que precisa estar publicada

        {"["}padrão: a versão padrão do pacote]

help-jobs-create--document = Um documento de trabalho próprio: um arquivo, - para a entrada padrão, ou o próprio JSON
    .long = 
        Um documento de trabalho próprio: um arquivo, - para a entrada padrão, ou o próprio JSON

        Ele pode conter espaços reservados do AWS IoT. Com --package, o trabalho também instala essa versão: as sombras $package dos dispositivos com êxito passam a indicá-la.

help-jobs-create--allow-deprecated = Instalar uma versão mesmo que esteja descontinuada

help-jobs-create--group = Os objetos destes grupos e dos grupos abaixo deles
    .long = 
        Os objetos destes grupos e dos grupos abaixo deles

        Pode ser informada várias vezes.

help-jobs-create--thing = Estes objetos
    .long = 
        Estes objetos

        Pode ser informada várias vezes.

help-jobs-create--snapshot = Só para os objetos que são destinos quando o trabalho começa; ele termina quando eles terminam (padrão)

help-jobs-create--continuous = Também para objetos que entram nos grupos depois; o trabalho não termina sozinho

help-jobs-create--max-per-minute = Dispositivos notificados por minuto, no máximo: de 1 a 1.000

help-jobs-create--base-rate = Uma taxa que cresce: dispositivos notificados no primeiro minuto, de 1 a 1.000

help-jobs-create--increment-factor = Por quanto se multiplica uma taxa que cresce: de 1.1 a 5, uma casa depois do ponto

help-jobs-create--increase-after-notified = Multiplicar a taxa cada vez que mais este número de dispositivos é notificado

help-jobs-create--increase-after-succeeded = Multiplicar a taxa cada vez que mais este número de dispositivos tem êxito

help-jobs-create--abort = Cancelar o trabalho quando muitos falham: FAILED:10%:5
    .long = 
        Cancelar o trabalho quando muitos falham: FAILED:10%:5

        10 por cento, depois que pelo menos 5 dispositivos o tiverem terminado. FAILED, REJECTED, TIMED_OUT ou ALL. Pode ser informada várias vezes.

help-jobs-create--timeout = Quanto tempo um dispositivo tem a partir do seu IN_PROGRESS: de 1m a 7d

help-jobs-create--retry = Deixar os dispositivos tentarem de novo: FAILED=3, TIMED_OUT=1, ALL=2
    .long = 
        Deixar os dispositivos tentarem de novo: FAILED=3, TIMED_OUT=1, ALL=2

        No máximo 10 novas tentativas ao todo. Pode ser informada duas vezes.

help-jobs-create--start = Quando o trabalho começa, em UTC: de 30 minutos a um ano a partir de agora

help-jobs-create--end = Quando o trabalho termina, em UTC: pelo menos 30 minutos depois do início

help-jobs-create--end-behavior = O que acontece então: stop-rollout, cancel, force-cancel
    .long = 
        O que acontece então: stop-rollout, cancel, force-cancel

        `stop-rollout` não notifica mais ninguém, `cancel` cancela o que está na fila, `force-cancel` também o que está em andamento.

help-jobs-create--window = Notificar os dispositivos de um trabalho contínuo só nesta janela: 'cron(0 2 * * ? *)=1h'
    .long = 
        Notificar os dispositivos de um trabalho contínuo só nesta janela: 'cron(0 2 * * ? *)=1h'

        Quando ela abre, em UTC, e por quanto tempo, de 1m a 1430m. Pode ser informada várias vezes.

help-jobs-create--url-expires = Por quanto tempo um URL de firmware vale: de 60s a 1h
    .long = 
        Por quanto tempo um URL de firmware vale: de 60s a 1h

        {"["}padrão: 1h]

help-jobs-create--role = A função com que o AWS IoT assina os URLs, por nome ou ARN
    .long = 
        A função com que o AWS IoT assina os URLs, por nome ou ARN

        {"["}padrão: a que o provisionamento cria]

help-jobs-create--job-id = O id do trabalho
    .long = 
        O id do trabalho

        {"["}padrão: OTA-Job- ou Command-Job-, o que ele instala e a hora]

help-jobs-create--description = A descrição do trabalho, até 2028 caracteres

help-jobs-create--dry-run = Verificar tudo, mostrar o trabalho e como ele seria, e não alterar nada

help-jobs-list = Listar os trabalhos, do mais novo ao mais antigo
    .long = Lista os trabalhos em todos os estados, do mais novo ao mais antigo. Todas as páginas são lidas, os estados em paralelo; com --debug, um após o outro.

help-jobs-list--status = Só trabalhos nestes estados: SCHEDULED, IN_PROGRESS, COMPLETED, CANCELED, DELETION_IN_PROGRESS

help-jobs-list--limit = Número máximo de trabalhos, os mais novos

help-jobs-show = Mostrar um trabalho com seu documento e toda a sua configuração
    .long = 
        Mostra um trabalho: em que pé está, os destinos, o documento como a AWS o tem, a configuração em JSON nos termos da própria AWS, como os URLs de firmware são assinados e quantas execuções há em cada estado.

        Sem JOB, em um terminal é possível escolher um em uma lista. A AWS conta as execuções com um pequeno atraso: `fleetctl jobs stats` as conta por conta própria.

help-jobs-show--job = O id do trabalho

help-jobs-document = Imprimir o documento de um trabalho
    .long = 
        Imprime o documento de um trabalho como a AWS o tem: JSON, com os atributos das versões de pacotes. Os espaços reservados dos URLs pré-assinados ficam; a AWS os substitui quando um dispositivo pede o documento.

        Sem JOB, em um terminal é possível escolher um em uma lista.

help-jobs-document--job = O id do trabalho

help-jobs-executions = Listar as execuções de um trabalho
    .long = 
        Lista as execuções de um trabalho em todas as páginas, impressas à medida que são lidas, e quantas há em cada estado. Cada execução é listada uma vez; com --status, uma que passe de um estado a outro nesse meio-tempo pode aparecer duas vezes.

        Sem JOB, em um terminal é possível escolher um em uma lista.

help-jobs-executions--job = O id do trabalho

help-jobs-executions--status = Só nestes estados
    .long = 
        Só nestes estados

        QUEUED, IN_PROGRESS, SUCCEEDED, FAILED, TIMED_OUT, REJECTED, REMOVED, CANCELED

help-jobs-executions--thing = Só nestes objetos

help-jobs-executions--limit = Número máximo de execuções

help-jobs-execution = Mostrar como um trabalho anda em um dispositivo
    .long = 
        Mostra a execução de um trabalho em um objeto: em que pé está, quando entrou na fila, começou e mudou, o que o dispositivo disse e o que ele devia fazer. A consulta vai ao plano de controle do AWS IoT, porque o plano de dados dos dispositivos não mostra execuções terminadas.

        Sem JOB ou THING, em um terminal é possível escolhê-los em listas.

help-jobs-execution--job = O id do trabalho

help-jobs-execution--thing = O objeto

help-jobs-execution--number = O número da execução, se o objeto teve várias deste trabalho
    .long = 
        O número da execução, se o objeto teve várias deste trabalho

        {"["}padrão: a última]

help-jobs-stats = Dizer em números como vai um trabalho, e o que fazer a seguir
    .long = 
        Conta as execuções de um trabalho em todas as páginas e diz quantas tiveram êxito, falharam ou continuam, como vai o trabalho e o que fazer a seguir. FAILED, TIMED_OUT e REJECTED são falhas.

        A saúde é a parte de todas as execuções que teve êxito: excelente a partir de 95 %, boa a partir de 80 %, ruim a partir de 50 %, crítica abaixo disso. As execuções que continuam contam como ainda sem êxito.

        Sem JOB, em um terminal é possível escolher um em uma lista.

help-jobs-stats--job = O id do trabalho

help-jobs-watch = Acompanhar um trabalho até o fim
    .long = 
        Acompanha um trabalho até o fim: execuções em cada estado, quantas terminam por minuto, o tempo que falta nesse ritmo e as últimas falhas com o que os dispositivos disseram. Um terminal é redesenhado no lugar; fora dele, cada mudança é uma linha; com --output json, cada uma é um evento.

        Cada verificação é uma solicitação, e mais algumas quando há novas falhas. Ctrl-C para de acompanhar; o trabalho continua.

        Sem JOB, em um terminal é possível escolher um em uma lista.

help-jobs-watch--job = O id do trabalho

help-jobs-watch--interval = O tempo entre duas verificações, no mínimo 1s

help-jobs-watch--timeout = Acompanhar no máximo por este tempo, e sair com 8 se o trabalho continuar

help-jobs-watch--exit-status = Sair com 1, a menos que o trabalho se complete e todas as execuções tenham êxito

help-jobs-cancel = Cancelar trabalhos: o que não começou não começa
    .long = 
        Cancela trabalhos que estão SCHEDULED ou IN_PROGRESS. As execuções QUEUED são canceladas e não começam; as que estão IN_PROGRESS seguem até o fim, a menos que se informe --force. Um trabalho cancelado não pode ser retomado.

        Mostra o que o cancelamento significa para as execuções, pede a palavra CANCEL, digitada ou como --confirm CANCEL (--yes não basta), e depois espera até que a AWS mostre o trabalho como cancelado.

        Sem JOB, em um terminal é possível escolher alguns em uma lista.
    .after = 
        Exemplos:
        {"  "}fleetctl jobs cancel JOB --dry-run
        {"  "}fleetctl jobs cancel JOB --confirm CANCEL --comment 'firmware errado'

help-jobs-cancel--jobs = Os ids dos trabalhos

help-jobs-cancel--force = Cancelar também as execuções que estão IN_PROGRESS
    .long = 
        Cancelar também as execuções que estão IN_PROGRESS

        Os dispositivos delas não são avisados para parar; o que eles relatam depois é recusado. Cancela também o que um cancelamento sem --force deixou.

help-jobs-cancel--comment = O motivo, para pessoas: até 2028 caracteres

help-jobs-cancel--reason-code = O motivo, para programas: até 128 caracteres de A-Z, 0-9 e _

help-jobs-cancel--wait = Quanto esperar no máximo até que a AWS mostre cada trabalho como cancelado

help-jobs-cancel--dry-run = Mostrar o que significaria e não alterar nada

help-jobs-cancel--confirm = Concordar com o cancelamento sem pergunta: CANCEL
    .long = 
        Concordar com o cancelamento sem pergunta: CANCEL

        A palavra precisa ser exatamente esta. --yes não basta.

help-jobs-delete = Excluir trabalhos e o histórico de suas execuções
    .long = 
        Exclui trabalhos: com um trabalho vão o documento, a configuração e o histórico das execuções. Para isso, a AWS exige force quando o trabalho tem execuções ou não terminou; nesse caso ele é definido, com aviso.

        Pede a palavra DELETE, digitada ou como --confirm DELETE; --yes não basta. A AWS exclui dez trabalhos ao mesmo tempo: se forem mais, uns esperam pelos outros. Depois espera até que tenham sido excluídos.

        Sem JOB, em um terminal é possível escolher em uma lista alguns que já terminaram.
    .after = 
        Exemplos:
        {"  "}fleetctl jobs delete JOB --dry-run
        {"  "}fleetctl jobs delete JOB OTHER-JOB --confirm DELETE

help-jobs-delete--jobs = Os ids dos trabalhos

help-jobs-delete--wait = Quanto esperar no máximo até que cada trabalho tenha sido excluído; 0s não espera

help-jobs-delete--dry-run = Mostrar o que seria excluído e não alterar nada

help-jobs-delete--confirm = Concordar com a exclusão sem pergunta: DELETE
    .long = 
        Concordar com a exclusão sem pergunta: DELETE

        A palavra precisa ser exatamente esta. --yes não basta.

help-jobs-report = Gerar uma página sobre um trabalho: distribuição, resultados, falhas, dispositivos lentos
    .long = 
        Lê todas as execuções de um trabalho e gera uma página sobre ele: a distribuição ao longo do tempo, como as execuções terminaram, por que algumas falharam, quais dispositivos demoraram mais, as configurações. A página é um único arquivo sem scripts que não busca nada, para a tela, clara ou escura, e para o papel.

        O motivo da falha de uma execução está na descrição dela, e a AWS descreve dez por segundo: de mais de 200 falhas são descritas as primeiras 200 por nome, e a página diz isso.

help-jobs-report--job = O trabalho; sem ele, é perguntado

help-jobs-report--html = Gravar a página neste arquivo

help-jobs-simulate = Agir como os dispositivos de um trabalho
    .long = 
        Age como os dispositivos de um trabalho: cada um começa sua execução, baixa o firmware pelo URL pré-assinado, verifica-o e relata SUCCEEDED, ou FAILED conforme planejado. Nada do que é baixado fica guardado.

        Quem tem êxito é sorteado entre todos os destinos do trabalho, exatamente na porcentagem. Com o mesmo --seed, um dispositivo tem sempre o mesmo resultado: uma simulação interrompida é iniciada de novo e faz o resto. Ela continua até que ninguém mais seja notificado; na AWS local, o relógio é adiantado em vez de se esperar a distribuição do minuto seguinte.
    .after = 
        Exemplos:
        {"  "}fleetctl --local jobs simulate OTA-Job-1 --success-rate 85
        {"  "}fleetctl jobs simulate OTA-Job-1 --devices 20 --progress
        {"  "}fleetctl jobs simulate OTA-Job-1 --dry-run --output json

help-jobs-simulate--jobs = Os trabalhos; sem eles, são perguntados

help-jobs-simulate--devices = Número máximo de dispositivos de cada trabalho; execute de novo para outros

help-jobs-simulate--success-rate = Quantos de cada cem dispositivos têm êxito
    .long = 
        Quantos de cada cem dispositivos têm êxito

        {"["}padrão: 90]

help-jobs-simulate--seed = A semente do sorteio: outro número, outra escolha

help-jobs-simulate--concurrency = Número máximo de dispositivos ao mesmo tempo; o ritmo é controlado de todo modo
    .long = 
        Número máximo de dispositivos ao mesmo tempo; o ritmo é controlado de todo modo

        {"["}padrão: 256; com --debug, 1]

help-jobs-simulate--progress = Os dispositivos também relatam quando estão na metade

help-jobs-simulate--dry-run = Mostrar quais dispositivos relatariam o quê, e não relatar nada

help-commands = Comandos: o que os dispositivos recebem para fazer na hora, e o que respondem

help-commands-create = Criar um comando, a partir de um modelo ou com uma carga útil própria
    .long = 
        Cria um comando que pode ser executado em dispositivos repetidas vezes.

        Um modelo tem carga útil e parâmetros prontos para usar. Uma carga útil própria é um objeto JSON de no máximo 10 KB; onde ela tiver o espaço reservado "${"{"}aws:iot:commandexecution::parameter:NAME{"}"}", cada rodada informa um valor. Um parâmetro é um texto obrigatório, a menos que --parameter diga outra coisa. Em um terminal, sem --template e --payload, escolhe-se em uma lista. Um comando existente que faz o mesmo é mantido.
    .after = 
        Exemplos:
        {"  "}fleetctl commands create --template vehicle-lock
        {"  "}fleetctl commands create honk --payload honk.json --description 'Tocar a buzina'
        {"  "}fleetctl commands create honk --payload - --parameter duration:INTEGER=5 < honk.json

help-commands-create--name = O nome do comando: de 1 a 64 letras, dígitos, hifens e sublinhados
    .long = 
        O nome do comando: de 1 a 64 letras, dígitos, hifens e sublinhados

        {"["}padrão: o do modelo]

help-commands-create--template = O modelo: vehicle-lock, vehicle-unlock, start-engine, stop-engine, set-climate, activate-horn

help-commands-create--payload = Um arquivo com a carga útil, ou - para a entrada padrão

help-commands-create--payload-json = A própria carga útil

help-commands-create--description = O que o comando faz, de 1 a 256 caracteres

help-commands-create--parameter = O tipo de um parâmetro e o valor que tem quando nenhum é informado: NAME:TYPE[=DEFAULT]
    .long = 
        O tipo de um parâmetro e o valor que tem quando nenhum é informado: NAME:TYPE[=DEFAULT]

        STRING, INTEGER, DOUBLE, LONG, UNSIGNEDLONG, BOOLEAN ou BINARY (base64). Pode ser informada várias vezes.

help-commands-create--dry-run = Dizer o que seria criado e não alterar nada

help-commands-list = Listar os comandos, e os modelos de que ainda não se criou nenhum

help-commands-show = Mostrar um comando: carga útil, parâmetros, um exemplo

help-commands-show--name = O nome do comando, ou o ARN

help-commands-delete = Excluir um comando com que nenhum dispositivo está ocupado
    .long = 
        Exclui um comando. A AWS o exclui na hora se ele estiver descontinuado há mais de doze horas, e em até doze horas caso contrário; até lá, `commands show` ainda o encontra.

        Um comando a que dispositivos ainda não responderam é recusado, assim como os modelos do workshop: `fleetctl cleanup` os exclui. Pede a palavra DELETE, digitada ou como --confirm DELETE; --yes não basta. Sem NAME, em um terminal é possível escolher um em uma lista.

help-commands-delete--name = O nome do comando, ou o ARN

help-commands-delete--confirm = Concordar com a exclusão sem pergunta: DELETE
    .long = 
        Concordar com a exclusão sem pergunta: DELETE

        A palavra precisa ser exatamente esta. --yes não basta.

help-commands-deprecate = Impedir que um comando seja executado

help-commands-deprecate--name = O nome do comando, ou o ARN

help-commands-restore = Permitir que um comando descontinuado seja executado de novo

help-commands-restore--name = O nome do comando, ou o ARN

help-commands-run = Executar um comando em dispositivos
    .long = 
        Executa um comando em objetos e nos membros de grupos de objetos, uma execução para cada um. O AWS IoT executa um comando em um dispositivo por vez; os grupos são expandidos aqui.

        Um dispositivo precisa estar conectado e ter assinado seu tópico, ou ter uma sessão persistente: `commands guide` mostra como. Os parâmetros são informados como --param NAME=VALUE; {"{"}thing{"}"} em um valor representa o nome do dispositivo, e vehicleId é o nome do dispositivo, a menos que se informe outro. Com --canary, alguns dispositivos vêm primeiro, e o resto só segue se eles se saírem bem. Uma rodada interrompida continua com o mesmo --run-id: o que foi iniciado não é iniciado duas vezes. Em um terminal, sem NAME, ou sem --thing e --group, eles são escolhidos em listas.
    .after = 
        Exemplos:
        {"  "}fleetctl commands run vehicle-lock --thing Vehicle-VIN-001 --wait
        {"  "}fleetctl commands run set-climate --thing Vehicle-VIN-001 --param temperature=21
        {"  "}fleetctl commands run activate-horn --group Fleet-US --canary 1% --wait --yes

help-commands-run--name = O nome do comando, ou o ARN

help-commands-run--thing = Um objeto em que executá-lo. Pode ser informada várias vezes

help-commands-run--group = Um grupo em cujos membros executá-lo. Pode ser informada várias vezes

help-commands-run--param = Um valor para um parâmetro. Pode ser informada várias vezes

help-commands-run--timeout = Quanto tempo cada dispositivo tem para responder: de 1s a 12h
    .long = 
        Quanto tempo cada dispositivo tem para responder: de 1s a 12h

        {"["}padrão: 60s]

help-commands-run--wait = Esperar até que todos os dispositivos tenham respondido ou seu tempo tenha acabado

help-commands-run--canary = Executá-lo primeiro nesta porcentagem dos dispositivos, e parar se eles se saírem mal

help-commands-run--canary-failures = Quantos dos primeiros dispositivos podem falhar

help-commands-run--run-id = O nome desta rodada, para continuá-la: de 1 a 64 letras, dígitos, hifens e sublinhados
    .long = 
        O nome desta rodada, para continuá-la: de 1 a 64 letras, dígitos, hifens e sublinhados

        {"["}padrão: formado a partir da hora]

help-commands-run--dry-run = Mostrar o que seria executado em quais dispositivos e não alterar nada

help-commands-status = Mostrar em que pé está uma execução, até ela terminar
    .long = 
        Mostra em que pé está uma execução. Em um terminal, fica até que a execução termine ou esgote o tempo; fora dele, só com --wait.

        A AWS encontra uma execução pelo id e pelo dispositivo juntos. Sem --thing, as execuções de todos os comandos são percorridas, da mais nova à mais antiga, o que demora um pouco quando há muitas. Sem ID, em um terminal é possível escolher uma em uma lista.

help-commands-status--id = O id da execução

help-commands-status--thing = O objeto em que ela é executada

help-commands-status--wait = Ficar até que termine, mesmo sem um terminal

help-commands-status--once = Olhar uma só vez, mesmo em um terminal

help-commands-history = Listar execuções, da mais nova à mais antiga
    .long = 
        Lista execuções, da mais nova à mais antiga: as de um comando, as de um objeto, ou todas.

        A AWS lista as execuções de um comando ou de um dispositivo; sem --command e --thing, as de todos os comandos são reunidas. Os horários são em UTC: 2026-03-07, 2026-03-07T12:00, ou há quanto tempo, como 2h ou 30d. Em um terminal, Enter mostra a próxima página e q sai.

help-commands-history--command = Só execuções deste comando

help-commands-history--thing = Só execuções neste objeto

help-commands-history--status = Execuções neste estado: CREATED, IN_PROGRESS, SUCCEEDED, FAILED, REJECTED, TIMED_OUT

help-commands-history--since = Execuções desde este momento
    .long = 
        Execuções desde este momento

        {"["}padrão: há 30 dias]

help-commands-history--until = Execuções até este momento

help-commands-history--page-size = Execuções por página: de 1 a 100

help-commands-history--all = Todas, não só a primeira página

help-commands-cancel = Cancelar uma execução, respondendo no lugar do dispositivo
    .long = 
        Cancela uma execução. O AWS IoT não tem operação para isso nem um status CANCELED: o fleetctl publica, como o dispositivo faria, a resposta REJECTED com o motivo CANCELED_BY_OPERATOR, e depois lê o que a AWS fez com ela. O dispositivo não é avisado; talvez já tenha feito o que foi pedido.

        Quem chama precisa de iot:Publish no tópico da resposta. Pede a palavra CANCEL, digitada ou como --confirm CANCEL; --yes não basta. Uma execução terminada é recusada. Sem ID, em um terminal é possível escolher uma em uma lista.

help-commands-cancel--id = O id da execução

help-commands-cancel--thing = O objeto em que ela é executada

help-commands-cancel--confirm = Concordar sem pergunta: CANCEL
    .long = 
        Concordar sem pergunta: CANCEL

        A palavra precisa ser exatamente esta. --yes não basta.

help-commands-topics = Imprimir os tópicos MQTT dos comandos de um dispositivo

help-commands-topics--thing = O objeto ou, com --client, o id do cliente MQTT
    .long = 
        O objeto ou, com --client, o id do cliente MQTT

        {"["}padrão: um espaço reservado]

help-commands-topics--client = O dispositivo é um cliente MQTT que não é um objeto

help-commands-topics--execution = A execução; + representa qualquer uma

help-commands-guide = Explicar o lado do dispositivo, passo a passo

help-commands-guide--thing = O objeto que faz o papel do dispositivo
    .long = 
        O objeto que faz o papel do dispositivo

        {"["}padrão: Vehicle-VIN-001]

help-commands-guide--command = O comando que é executado
    .long = 
        O comando que é executado

        {"["}padrão: vehicle-lock]

help-devices = Dispositivos: cadastrar objetos, para que possam se conectar; executar virtuais

help-devices-enroll = Dar a objetos uma chave, um certificado, uma política e uma pasta
    .long = 
        Cadastra objetos, para que possam se conectar por MQTT com TLS dos dois lados.

        Para cada objeto, cria-se nesta máquina uma chave privada, que nunca sai dela; a AWS cria um certificado para a chave; o certificado é vinculado ao objeto e recebe uma política do IoT. A política WorkshopDevicePolicy é criada quando falta: um dispositivo pode se conectar com o nome do seu objeto como id de cliente e usar os trabalhos, as sombras e os comandos do seu objeto, e nada mais.

        Cada objeto tem uma pasta com private.key, certificate.pem, ca.pem e connection.json: ao lado do estado da AWS local, ou com os dados da sua conta de usuário, por conta, Região e objeto; com --dir, nessa pasta. Um objeto cadastrado é mantido como está; assim, o mesmo comando pode ser executado de novo a qualquer momento, mesmo depois de interrompido. Sem THING e --all-of, em um terminal é possível escolher objetos em uma lista.
    .after = 
        Exemplos:
        {"  "}fleetctl devices enroll Vehicle-VIN-001
        {"  "}fleetctl devices enroll Vehicle-VIN-001 Vehicle-VIN-002 --dir ./keys
        {"  "}fleetctl devices enroll --all-of Fleet-US --yes

help-devices-enroll--things = Os objetos

help-devices-enroll--all-of = Também todos os objetos deste grupo

help-devices-enroll--dir = Guardar as pastas aqui, uma para cada objeto
    .long = 
        Guardar as pastas aqui, uma para cada objeto

        {"["}padrão: uma pasta da sua conta de usuário, por conta e Região]

help-devices-enroll--policy = Dar aos certificados esta política do IoT, que precisa existir
    .long = 
        Dar aos certificados esta política do IoT, que precisa existir

        {"["}padrão: WorkshopDevicePolicy, que é criada]

help-devices-list = Listar os dispositivos que têm uma pasta aqui, e seus certificados
    .long = Lista os dispositivos que têm uma pasta aqui e pergunta à AWS o estado de cada certificado: ACTIVE deixa o dispositivo entrar. Dispositivos cadastrados em outro lugar não são conhecidos aqui.

help-devices-list--dir = Onde estão as pastas, se isso foi informado a `devices enroll`

help-devices-revoke = Retirar o certificado de um dispositivo e excluir a pasta com a chave
    .long = Retira o que `devices enroll` deu: o certificado é desativado, o que encerra suas conexões, desvinculado e excluído; depois vai a pasta, com a chave privada. O objeto e a política ficam. Um certificado que outro objeto também usa fica como está. Sem THING, em um terminal é possível escolher dispositivos em uma lista.

help-devices-revoke--things = Os objetos

help-devices-revoke--dir = Onde estão as pastas, se isso foi informado a `devices enroll`

help-devices-run = Executar dispositivos virtuais: realizam trabalhos e comandos e mantêm sombras
    .long = 
        Executa dispositivos virtuais: cada um se conecta por MQTT como seu objeto, realiza os trabalhos e comandos que o AWS IoT lhe dá, mantém sua sombra clássica e volta quando perde a conexão. Milhares cabem em um processo.

        Eles ficam em execução até Ctrl-C, ou durante --duration. Com o mesmo --seed, cada dispositivo tem de novo os mesmos resultados, atrasos e quedas. Na AWS, um dispositivo precisa de uma pasta com seu certificado. A AWS local também deixa entrar dispositivos sem certificado, enquanto `fleetctl local serve` está em execução. Em um terminal, pergunta quais dispositivos executar, se isso não foi dito.
    .after = 
        Exemplos:
        {"  "}fleetctl --local devices run --things-prefix Vehicle-VIN-
        {"  "}fleetctl --local devices run --group Fleet-US --jobs --success-rate 80
        {"  "}fleetctl devices run --thing Vehicle-VIN-001 --commands --duration 10m

help-devices-run--things-prefix = Os objetos cujos nomes começam assim; é preciso esta opção, --thing ou --group

help-devices-run--thing = Este objeto; pode ser informada várias vezes

help-devices-run--group = Os objetos deste grupo e dos grupos abaixo dele

help-devices-run--count = Número máximo deles, os primeiros por nome

help-devices-run--jobs = Realizar trabalhos; sem --jobs, --commands e --shadow, os três

help-devices-run--commands = Realizar comandos

help-devices-run--shadow = Relatar a bateria e a versão do firmware, e adotar o que a sombra deseja

help-devices-run--success-rate = Quantos de cada cem trabalhos e comandos têm êxito

help-devices-run--seed = A semente dos resultados, atrasos e quedas: outro número, outra execução

help-devices-run--delay = Quanto um trabalho demora, do mais curto ao mais longo; um comando leva um décimo disso

help-devices-run--drop-every = De quanto em quanto tempo cada dispositivo cai sem avisar, e volta

help-devices-run--duration = Parar depois deste tempo; sem a opção, até Ctrl-C

help-devices-run--connects-per-second = Número máximo de dispositivos que se conectam por segundo

help-devices-run--transport = mqtt: sem certificado, na AWS local que está sendo servida; mtls: cada um com o seu
    .long = 
        mqtt: sem certificado, na AWS local que está sendo servida; mtls: cada um com o seu

        {"["}padrão: mqtt com --local, mtls sem]

help-devices-run--dir = Onde estão as pastas dos dispositivos cadastrados, para mtls

help-mqtt = Um cliente MQTT: assinar, publicar

help-mqtt-sub = Assinar, e imprimir cada mensagem que chega
    .long = 
        Assina e imprime cada mensagem que chega: a hora (UTC), o tópico e a carga útil; JSON em uma linha, outro texto como está, qualquer outra coisa em hexadecimal. Com --output json, cada linha é um objeto JSON. Uma conexão perdida é refeita; o que chegou nesse meio-tempo o agente MQTT guarda por um minuto. Ctrl-C encerra.

        Com --device, conecta-se por TLS como esse dispositivo, também na AWS. Com --local e sem dispositivo, conecta-se a um `fleetctl local serve` em execução e pode assinar tudo. Em um terminal, pergunta o filtro se nenhum foi informado.
    .after = 
        Exemplos:
        {"  "}fleetctl --local mqtt sub '#' '$aws/events/#'
        {"  "}fleetctl mqtt sub '$aws/commands/things/T/executions/+/request/#' --device T
        {"  "}fleetctl mqtt sub '$aws/things/T/jobs/#' --device T --count 1 --timeout 30s

help-mqtt-sub--filters = O que assinar; + representa um nível de um tópico, # no fim todos os seguintes

help-mqtt-sub--device = Conectar-se como este dispositivo cadastrado, com o certificado dele

help-mqtt-sub--client-id = O id do cliente
    .long = 
        O id do cliente

        {"["}padrão: o objeto do dispositivo, que é o que a política dele exige; sem dispositivo, um próprio]

help-mqtt-sub--dir = Onde estão as pastas dos dispositivos, se isso foi informado a `devices enroll`

help-mqtt-sub--qos = No máximo uma vez (0) ou pelo menos uma vez (1)

help-mqtt-sub--count = Encerrar depois deste número de mensagens

help-mqtt-sub--timeout = Encerrar depois deste tempo: 30s, 5m; com --count, o código de saída 8 diz que chegaram menos

help-mqtt-pub = Publicar uma mensagem
    .long = 
        Publica uma mensagem.

        Com --device, conecta-se por TLS como esse dispositivo, também na AWS; um `mqtt sub` do mesmo dispositivo em execução é desconectado por um momento, já que um id de cliente só pode estar conectado uma vez, e volta sozinho. O que chega para o dispositivo nesse momento é impresso aqui. Sem dispositivo, a mensagem vai por HTTPS com as credenciais de quem chama. Em um terminal, pergunta o tópico e a mensagem se não foram informados.
    .after = 
        Exemplos:
        {"  "}fleetctl --local mqtt pub greetings --message hello
        {"  "}fleetctl mqtt pub '$aws/commands/things/T/executions/ID/response/json' \
        {"    "}--device T --message '{"{"}"status":"SUCCEEDED"{"}"}'
        {"  "}fleetctl mqtt pub '$aws/things/T/shadow/update' --device T --file shadow.json

help-mqtt-pub--topic = O tópico

help-mqtt-pub--device = Conectar-se como este dispositivo cadastrado, com o certificado dele

help-mqtt-pub--client-id = O id do cliente
    .long = 
        O id do cliente

        {"["}padrão: o objeto do dispositivo, que é o que a política dele exige; sem dispositivo, um próprio]

help-mqtt-pub--dir = Onde estão as pastas dos dispositivos, se isso foi informado a `devices enroll`

help-mqtt-pub--message = A mensagem

help-mqtt-pub--file = Um arquivo com a mensagem; - é a entrada padrão

help-mqtt-pub--qos = No máximo uma vez (0) ou pelo menos uma vez (1)

help-mqtt-pub--retain = Guardar a mensagem para quem assinar depois

help-cleanup = Excluir o que pertence ao workshop, e nada mais
    .long = 
        Exclui o que pertence ao workshop: objetos com suas sombras e seus certificados, grupos de objetos, tipos de objeto, pacotes, o bucket, funções do IAM e as configurações que o provisionamento ligou.

        Examina tudo, reconhece o que é nosso pela tag, depois pelo nome, depois por aquilo a que pertence, e mostra o que excluiria e o que mantém. O que não foi possível examinar é mantido. Depois pede a palavra DELETE, digitada ou como --confirm DELETE; --yes não basta. No fim, examina mais uma vez e diz o que resta.

        Tipos de objeto podem ser excluídos cinco minutos depois de descontinuados; o resto é feito nesse meio-tempo. Executado de novo, continua de onde parou.
    .after = 
        Exemplos:
        {"  "}fleetctl cleanup --dry-run                     o que seria excluído, e por quê
        {"  "}fleetctl cleanup                               escolher, ver, digitar DELETE
        {"  "}fleetctl cleanup --confirm DELETE              tudo, sem nenhuma pergunta
        {"  "}fleetctl cleanup --scope things --things-prefix Fleet-Device- --confirm DELETE
        {"  "}fleetctl cleanup --plan-out cleanup.plan
        {"  "}fleetctl apply cleanup.plan --confirm DELETE

help-cleanup--scope = O que é excluído: all, things, groups
    .long = 
        O que é excluído: all, things, groups

        `things` exclui objetos com suas sombras e seus certificados e mantém o resto; `groups` exclui grupos de objetos, estáticos e dinâmicos, e mantém os objetos.

        {"["}padrão: all; em um terminal, é perguntado]

help-cleanup--things-prefix = Como começam os nomes dos objetos, tal como foram provisionados
    .long = 
        Como começam os nomes dos objetos, tal como foram provisionados

        Objetos com outro prefixo são mantidos, inclusive os do prefixo padrão.

help-cleanup--dry-run = Imprimir tudo o que seria excluído ou mantido, com o motivo, e não alterar nada

help-cleanup--plan-out = Salvar o plano em um arquivo para `fleetctl apply` e não alterar nada
    .long = 
        Salvar o plano em um arquivo para `fleetctl apply` e não alterar nada

        Ele vale por 24 horas, para a mesma conta e a mesma Região.

help-cleanup--confirm = Concordar com a exclusão sem pergunta: DELETE
    .long = 
        Concordar com a exclusão sem pergunta: DELETE

        A palavra precisa ser exatamente esta. --yes não basta.

help-apply = Fazer o que diz um plano salvo
    .long = 
        Faz o que diz um plano salvo por `--plan-out FILE` de `fleetctl provision` ou `fleetctl cleanup`.

        Recusa um plano de outra conta, Região ou AWS, um que foi alterado e um com mais de 24 horas. O que foi criado nesse meio-tempo é mantido; o que mudou nesse meio-tempo não é excluído. Um plano que exclui pede a palavra DELETE, digitada ou como --confirm DELETE.

help-apply--plan = O plano

help-apply--confirm = Concordar sem pergunta com um plano que exclui: DELETE
    .long = 
        Concordar sem pergunta com um plano que exclui: DELETE

        A palavra precisa ser exatamente esta. --yes não basta.

help-local = A AWS local: servi-la, examiná-la, adiantar o relógio dela

help-local-serve = Servir a AWS local a qualquer SDK, à AWS CLI e a outros comandos
    .long = 
        Serve a AWS local até Ctrl-C ou SIGTERM.

        A primeira linha na saída padrão é o endereço dela, impresso quando está pronta; a segunda linha é a mesma porta por TLS; a terceira e a quarta são onde clientes MQTT se conectam, a última com um certificado. Outros comandos com --local e o mesmo --state-dir usam este servidor enquanto ele está em execução.

help-local-serve--port = A porta; 0 significa uma que esteja livre

help-local-serve--mqtt-port = A porta para clientes MQTT sem TLS; 0 significa uma que esteja livre
    .long = 
        A porta para clientes MQTT sem TLS; 0 significa uma que esteja livre

        Sem a opção, usa-se a 1883 se estiver livre. Quem se conecta ali é a conta 123456789012 em us-east-1 e pode fazer tudo.

help-local-serve--mqtts-port = A porta para clientes MQTT com certificado; 0 significa uma que esteja livre
    .long = 
        A porta para clientes MQTT com certificado; 0 significa uma que esteja livre

        Sem a opção, usa-se a 8883 se estiver livre. As políticas do IoT do certificado decidem o que um cliente pode fazer.

help-local-serve--address = O endereço em que escutar

help-local-serve--allow-remote = Permitir um --address que outras máquinas podem alcançar
    .long = 
        Permitir um --address que outras máquinas podem alcançar

        A AWS local aceita credenciais bem conhecidas: quem a alcança pode fazer qualquer coisa com ela.

help-local-serve--quotas = Taxas de solicitações: aws impõe os padrões da conta, off nenhuma
    .long = 
        Taxas de solicitações: aws impõe os padrões da conta, off nenhuma

        Limites de recursos, limites de protocolo e esperas valem nos dois casos.

help-local-serve--auth = Assinaturas: sigv4 as verifica, off aceita qualquer coisa

help-local-serve--thing-type-wait = Quanto tempo depois de descontinuado um tipo de objeto pode ser excluído

help-local-serve--index-build = Quanto tempo leva a construção de um novo índice da frota

help-local-serve--index-delay = Quanto tempo uma mudança leva para chegar ao índice da frota

help-local-serve--faults = Falhas a injetar, como 'seed=7;throttle=5%;drop-after=1%'
    .long = 
        Falhas a injetar, como 'seed=7;throttle=5%;drop-after=1%'

        As partes são unidas por ';': seed=N, throttle=P%, 5xx=P%, drop-after=P% (a resposta se perde depois que a mudança foi feita), truncate=P%, latency=TIME, crash-at=N (encerra o processo na n-ésima chamada). OPERATION:part limita uma parte a uma operação: CreateThing:throttle=20%.

help-local-serve--access-log = Gravar todas as solicitações neste arquivo, como linhas JSON

help-local-serve--ca-file = Gravar o certificado da CA local neste arquivo, para AWS_CA_BUNDLE

help-local-clock = Mostrar o relógio da AWS local, ou adiantá-lo
    .long = 
        Mostra o relógio da AWS local, ou o adianta.

        As esperas que a AWS impõe passam nesse relógio: os cinco minutos depois que um tipo de objeto é descontinuado, distribuições, tempos limite, agendamentos. Ele nunca volta.

help-local-clock-advance = Adiantar o relógio: tudo o que vence nesse meio-tempo acontece
    .long = 
        Adianta o relógio da AWS local: tudo o que vence nesse meio-tempo acontece.

        Sem TIME, ele é perguntado em um terminal.

help-local-clock-advance--by = Quanto: 30s, 5m, 1h30m, 2d

help-local-env = Imprimir o que um shell precisa para usar a AWS local servida
    .long = 
        Imprime o que um shell precisa para que a AWS CLI e os SDKs usem a AWS local servida:

        {"  "}eval "$(fleetctl local env)"
        {"  "}fleetctl local env --shell fish | source
        {"  "}fleetctl local env --shell powershell | Out-String | Invoke-Expression

        FLEETCTL_MQTT_URL e FLEETCTL_MQTTS_URL dizem onde clientes MQTT se conectam, a segunda com um certificado.

help-local-env--shell = O shell de destino: posix (sh, bash, zsh), fish, powershell

help-local-env--tls = Usar TLS; AWS_CA_BUNDLE indica o certificado da CA local nos dois casos

help-local-status = Mostrar o que a AWS local contém e quem a serve

help-local-reset = Esquecer tudo o que a AWS local contém
    .long = 
        Esquece tudo o que a AWS local contém e acerta o relógio dela com o da máquina.

        A CA local fica, para que os clientes continuem a confiar nela. Recusa enquanto a AWS local está sendo servida.

help-local-coverage = Listar o que a AWS local faz e não faz

help-learn = Fazer o workshop como um curso, em uma AWS local própria
    .long = 
        Percorre o workshop inteiro como um curso, em uma AWS local própria: sem conta, sem custo. Cada etapa é explicada, depois feita pelo comando que a faz, depois conferida com o que existe; ao lado está o que a AWS teria cobrado. A última etapa limpa tudo.

        Enter continua, q sai; com --yes percorre tudo sem esperar. Leva cerca de cinco minutos lendo, e um sem ler. O curso recomeça do zero a cada vez.

help-doctor = Verificar se está tudo pronto para uma frota
    .long = 
        Verifica credenciais, conta, Região, relógio, endpoints, as permissões que cada comando exige, taxas de solicitações, indexação de frotas, a configuração de pacotes, o que resta do workshop e a AWS local. Não altera nada.

        As permissões são descobertas pedindo ao IAM que simule as políticas de quem chama, se isso for permitido; senão, por chamadas que não alteram nada. O código de saída é 0 se nada estiver errado; senão, 1. O que apenas vale a pena saber não é falha.

        Com --policy, imprime uma política do IAM que permite o que os comandos exigem.
    .after = 
        Exemplos:
        {"  "}fleetctl doctor                            tudo, na AWS
        {"  "}fleetctl --local doctor                    o mesmo na AWS local
        {"  "}fleetctl doctor --for provision --quick    o que o provisionamento exige
        {"  "}fleetctl doctor --policy --for provision   a política que o permite

help-doctor--tasks = Só o que este comando exige: provision, jobs, …; pode ser informada várias vezes
    .long = 
        Só o que este comando exige: provision, jobs, …; pode ser informada várias vezes

        provision, jobs, "jobs simulate", packages, groups, commands, devices, cleanup

help-doctor--quick = Não procurar o que resta do workshop, o que demora quando há muitos objetos

help-doctor--policy = Imprimir uma política do IAM que permite o que os comandos exigem, e não verificar nada

help-doctor--things-prefix = Como começam os nomes dos objetos, tal como foram provisionados

help-check = Verificar se o que vem dentro do programa está íntegro
    .long = Verifica o que vem dentro do programa: as mensagens de cada idioma, os modelos de comandos, os documentos enviados à AWS, os exemplos de consultas e a lista das bibliotecas de que ele é feito. Não precisa da AWS. O código de saída é 0 se tudo estiver bem; senão, 1.

help-check--dependencies = Listar cada biblioteca com sua versão

help-config = Configurações: o que as opções valem sem serem digitadas, e de onde vêm

help-config-show = Mostrar o que as opções valem sem serem digitadas, e de onde vem cada valor
    .long = Mostra o que as opções globais valem sem serem digitadas, e de onde vem cada valor: uma opção desta linha de comando, uma variável de ambiente, uma linha de um arquivo, ou o próprio fleetctl. Os segredos não são mostrados.

help-config-path = Imprimir quais arquivos são consultados

help-config-init = Gravar um arquivo de configurações comentado para começar
    .long = Grava um arquivo de configurações em que tudo está comentado: o do próprio usuário, ou o que --config indica. Um arquivo existente fica como está.

help-config-init--print = Imprimi-lo em vez disso

help-completions = Imprimir um script de preenchimento automático para um shell
    .long = 
        Imprime um script que ensina um shell a completar os comandos e as opções do fleetctl, e os nomes de objetos, grupos, trabalhos, pacotes, versões e comandos da sua conta; esses nomes vêm em no máximo um segundo, ou não vem nenhum. O script pergunta ao fleetctl do PATH; assim, serve para qualquer versão.

        {"  "}bash        fleetctl completions bash > ~/.local/share/bash-completion/completions/fleetctl
        {"  "}zsh         fleetctl completions zsh > um arquivo _fleetctl em uma pasta do seu $fpath
        {"  "}fish        fleetctl completions fish > ~/.config/fish/completions/fleetctl.fish
        {"  "}powershell  fleetctl completions powershell >> $PROFILE

help-completions--shell = O shell: bash, zsh, fish, powershell, elvish
