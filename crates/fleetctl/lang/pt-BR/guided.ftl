# O modo guiado: `fleetctl` sozinho em um terminal, com seus menus.

## Opening

guided-title = fleetctl: uma frota do AWS IoT, do provisionamento à limpeza
guided-leaving = Ctrl-C ou q sai de qualquer pergunta sem risco. Enter aceita o que está entre colchetes.
guided-language = idioma
guided-place = onde
guided-place-aws = AWS, com as credenciais e a Região desta máquina
guided-place-local = a AWS local dentro do fleetctl: sem conta, sem rede, sem custo

## Menus

guided-back = voltar
guided-choose = número, q sai:
guided-choose-number = escolha um número de 1 a { $last }
guided-debug = modo de depuração: mostrar cada chamada à AWS
guided-debug-off = desligar o modo de depuração
guided-leave = sair
guided-main = O que você quer fazer?

## The main menu. Those that open a menu are its title as well.

guided-cleanup = limpar: excluir o que o workshop criou
guided-commands = comandos: dizer aos dispositivos o que fazer, na hora
guided-doctor = verificar se está tudo pronto
guided-devices = dispositivos: conectá-los, executar virtuais
guided-groups = grupos dinâmicos
guided-jobs = explorar trabalhos
guided-jobs-create = criar um trabalho
guided-jobs-simulate = simular os dispositivos de um trabalho
guided-learn = fazer o workshop como um curso
guided-local = a AWS local
guided-packages = pacotes de software
guided-provision = provisionar uma frota

## Jobs

guided-jobs-cancel = cancelar um trabalho
guided-jobs-delete = excluir um trabalho
guided-jobs-document = mostrar o documento de um trabalho
guided-jobs-execution = explorar a execução em um dispositivo
guided-jobs-executions = listar as execuções de um trabalho
guided-jobs-list = listar todos os trabalhos
guided-jobs-report = gerar uma página sobre um trabalho
guided-jobs-show = explorar um trabalho
guided-jobs-stats = estatísticas de um trabalho
guided-jobs-watch = acompanhar um trabalho

## Packages

guided-packages-add-version = adicionar uma versão
guided-packages-config-disable = desligar a configuração de pacotes
guided-packages-config-enable = ligar a configuração de pacotes
guided-packages-config-status = mostrar a configuração de pacotes
guided-packages-create = criar um pacote
guided-packages-delete = excluir um pacote
guided-packages-delete-version = excluir uma versão
guided-packages-device = mostrar as versões em um dispositivo
guided-packages-list = listar os pacotes
guided-packages-revert = reverter a versão em muitos dispositivos
guided-packages-show = descrever um pacote
guided-packages-show-version = descrever uma versão

## Dynamic groups

guided-groups-create = criar um grupo dinâmico
guided-groups-delete = excluir um grupo dinâmico
guided-groups-list = listar os grupos dinâmicos
guided-groups-show = descrever um grupo dinâmico
guided-groups-test = testar consultas

## Commands

guided-commands-cancel = cancelar um comando em um dispositivo
guided-commands-create = criar um comando
guided-commands-delete = excluir um comando
guided-commands-deprecate = impedir que um comando seja executado
guided-commands-guide = explicar o lado do dispositivo
guided-commands-history = histórico de execuções
guided-commands-list = listar os comandos
guided-commands-restore = permitir de novo um comando descontinuado
guided-commands-run = executar um comando em dispositivos
guided-commands-show = mostrar um comando
guided-commands-status = status de uma execução
guided-commands-topics = tópicos MQTT de um dispositivo

## Devices

guided-devices-enroll = cadastrar objetos, para que possam se conectar
guided-devices-list = listar os objetos cadastrados
guided-devices-publish = publicar uma mensagem por MQTT
guided-devices-revoke = revogar um cadastro
guided-devices-run = executar dispositivos virtuais
guided-devices-subscribe = escutar tópicos por MQTT

## The local AWS

guided-local-clock = adiantar o relógio dela
guided-local-reset = esquecer tudo
guided-local-serve = servi-la a outras ferramentas, até Ctrl-C
guided-local-status = mostrar o que há nela
