# The local AWS.

## The clock

local-clock-ahead = { $by } por delante de la hora real
local-clock-as-wall = en la hora real
local-clock-no-time = nadie dijo cuánto adelantar el reloj; no se ha hecho nada
local-clock-no-time-hint = indicarlo: { $command }
local-clock-question = cuánto, como 30s, 5m, 1h30m o 2d:

## What it does: `local coverage`

local-coverage-count = { $built } de { $all } operaciones
local-coverage-others = las demás responden 501 NotImplemented; --output json las lista todas

## What it holds: `local status`

local-holds-nothing = nada todavía
local-kind-billing-groups = grupos de facturación
local-kind-buckets = buckets
local-kind-ca-certificates = certificados de CA
local-kind-certificates = certificados
local-kind-command-executions = ejecuciones de comandos
local-kind-commands = comandos
local-kind-fleet-metrics = métricas de la flota
local-kind-iam-policies = políticas de IAM
local-kind-iam-roles = roles de IAM
local-kind-iot-policies = políticas de IoT
local-kind-job-executions = ejecuciones de trabajos
local-kind-job-templates = plantillas de trabajos
local-kind-jobs = trabajos
local-kind-objects = objetos de S3
local-kind-package-versions = versiones de paquete
local-kind-packages = paquetes
local-kind-retained-messages = mensajes retenidos
local-kind-shadows = sombras
local-kind-thing-groups = grupos de objetos
local-kind-thing-types = tipos de objeto
local-kind-things = objetos
local-label-clock = reloj
local-label-holds = contiene
local-label-served = servido en
local-label-state = estado
local-nobody-serves = nadie lo sirve

## Other commands

local-not-served = no se sirve ningún AWS local desde { $directory }
local-not-served-hint = iniciar uno en otro terminal: { $command }
local-reset-empty = { $directory } está vacío
local-reset-question =
    { $count ->
        [one] ¿borrar { $count } recurso del AWS local en { $directory }?
       *[other] ¿borrar { $count } recursos del AWS local en { $directory }?
    }
local-reset-served = { $directory } se sirve en { $url }: sus clientes perderían lo que tienen
local-reset-served-hint = detener antes `fleetctl local serve`
local-serve-ready = hay un AWS local listo. En otro terminal:
local-serve-remote = otras máquinas pueden llegar a { $address }, y sus credenciales son conocidas por todos: quien llegue puede leer y cambiar todo en este AWS local
local-serve-stopped = detenido
local-serve-stops = Ctrl-C lo detiene
