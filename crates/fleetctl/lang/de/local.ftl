# Das lokale AWS.

## The clock

local-clock-ahead = { $by } vor der Systemzeit
local-clock-as-wall = wie die Systemzeit
local-clock-no-time = nicht angegeben, um wie viel die Uhr vorgestellt werden soll; nichts geändert
local-clock-no-time-hint = angeben: { $command }
local-clock-question = um wie viel, z. B. 30s, 5m, 1h30m oder 2d:

## What it does: `local coverage`

local-coverage-count = { $built } von { $all } Operationen
local-coverage-others = die übrigen antworten 501 NotImplemented; --output json listet alle auf

## What it holds: `local status`

local-holds-nothing = noch nichts
local-kind-billing-groups = Abrechnungsgruppen
local-kind-buckets = Buckets
local-kind-ca-certificates = CA-Zertifikate
local-kind-certificates = Zertifikate
local-kind-command-executions = Befehlsausführungen
local-kind-commands = Befehle
local-kind-fleet-metrics = Flottenmetriken
local-kind-iam-policies = IAM-Richtlinien
local-kind-iam-roles = IAM-Rollen
local-kind-iot-policies = IoT-Richtlinien
local-kind-job-executions = Jobausführungen
local-kind-job-templates = Jobvorlagen
local-kind-jobs = Jobs
local-kind-objects = S3-Objekte
local-kind-package-versions = Paketversionen
local-kind-packages = Pakete
local-kind-retained-messages = beibehaltene Nachrichten
local-kind-shadows = Schatten
local-kind-thing-groups = Objektgruppen
local-kind-thing-types = Objekttypen
local-kind-things = Objekte
local-label-clock = Uhr
local-label-holds = enthält
local-label-served = Server
local-label-state = Zustand
local-nobody-serves = läuft derzeit nicht

## Other commands

local-not-served = kein lokales AWS läuft als Server mit { $directory }
local-not-served-hint = in einem anderen Terminal eines starten: { $command }
local-reset-empty = { $directory } ist leer
local-reset-question =
    { $count ->
        [one] { $count } Ressource des lokalen AWS in { $directory } vergessen?
       *[other] { $count } Ressourcen des lokalen AWS in { $directory } vergessen?
    }
local-reset-served = { $directory } ist unter { $url } in Gebrauch: die Clients dieses Servers würden verlieren, was sie haben
local-reset-served-hint = zuerst `fleetctl local serve` anhalten
local-serve-ready = ein lokales AWS ist bereit. In einem anderen Terminal:
local-serve-remote = andere Rechner können { $address } erreichen, und die Anmeldeinformationen sind allgemein bekannt: jeder von ihnen kann alles in diesem lokalen AWS lesen und ändern
local-serve-stopped = angehalten
local-serve-stops = Strg+C hält es an
