# A AWS local.

## The clock

local-clock-ahead = { $by } adiantado em relação ao relógio da máquina
local-clock-as-wall = igual ao relógio da máquina
local-clock-no-time = ninguém disse quanto adiantar o relógio; nada foi feito
local-clock-no-time-hint = informe: { $command }
local-clock-question = quanto, como 30s, 5m, 1h30m ou 2d:

## What it does: `local coverage`

local-coverage-count = { $built } de { $all } operações
local-coverage-others = as outras respondem 501 NotImplemented; --output json lista todas

## What it holds: `local status`

local-holds-nothing = nada ainda
local-kind-billing-groups = grupos de faturamento
local-kind-buckets = buckets
local-kind-ca-certificates = certificados de CA
local-kind-certificates = certificados
local-kind-command-executions = execuções de comandos
local-kind-commands = comandos
local-kind-fleet-metrics = métricas da frota
local-kind-iam-policies = políticas do IAM
local-kind-iam-roles = funções do IAM
local-kind-iot-policies = políticas do IoT
local-kind-job-executions = execuções de trabalhos
local-kind-job-templates = modelos de trabalho
local-kind-jobs = trabalhos
local-kind-objects = objetos do S3
local-kind-package-versions = versões de pacotes
local-kind-packages = pacotes
local-kind-retained-messages = mensagens retidas
local-kind-shadows = sombras
local-kind-thing-groups = grupos de objetos
local-kind-thing-types = tipos de objeto
local-kind-things = objetos
local-label-clock = relógio
local-label-holds = contém
local-label-served = servida em
local-label-state = estado
local-nobody-serves = ninguém a serve

## Other commands

local-not-served = nenhuma AWS local é servida a partir de { $directory }
local-not-served-hint = inicie uma em outro terminal: { $command }
local-reset-empty = { $directory } está vazio
local-reset-question =
    { $count ->
        [one] esquecer { $count } recurso da AWS local em { $directory }?
       *[other] esquecer { $count } recursos da AWS local em { $directory }?
    }
local-reset-served = { $directory } está sendo servido em { $url }: os clientes perderiam o que têm
local-reset-served-hint = pare antes `fleetctl local serve`
local-serve-ready = uma AWS local está pronta. Em outro terminal:
local-serve-remote = outras máquinas podem alcançar { $address }, e as credenciais são bem conhecidas: quem o alcança pode ler e alterar tudo nesta AWS local
local-serve-stopped = parada
local-serve-stops = Ctrl-C a encerra
