# L'AWS locale: orologio, contenuto, servizio.

## L'orologio

local-clock-ahead = { $by } avanti rispetto all'ora reale
local-clock-as-wall = come l'ora reale
local-clock-no-time = nessuno ha detto di quanto spostare l'orologio; non è stato fatto nulla
local-clock-no-time-hint = indicarlo: { $command }
local-clock-question = di quanto, ad esempio 30s, 5m, 1h30m o 2d:

## Che cosa fa: `local coverage`

local-coverage-count = { $built } di { $all } operazioni
local-coverage-others = le altre rispondono 501 NotImplemented; --output json le elenca tutte

## Che cosa contiene: `local status`

local-holds-nothing = ancora nulla
local-kind-billing-groups = gruppi di fatturazione
local-kind-buckets = bucket
local-kind-ca-certificates = certificati CA
local-kind-certificates = certificati
local-kind-command-executions = esecuzioni di comandi
local-kind-commands = comandi
local-kind-fleet-metrics = parametri della flotta
local-kind-iam-policies = policy IAM
local-kind-iam-roles = ruoli IAM
local-kind-iot-policies = policy IoT
local-kind-job-executions = esecuzioni di job
local-kind-job-templates = modelli di job
local-kind-jobs = job
local-kind-objects = oggetti S3
local-kind-package-versions = versioni di pacchetti
local-kind-packages = pacchetti
local-kind-retained-messages = messaggi conservati
local-kind-shadows = shadow
local-kind-thing-groups = gruppi di oggetti
local-kind-thing-types = tipi di oggetto
local-kind-things = oggetti
local-label-clock = orologio
local-label-holds = contiene
local-label-served = indirizzo
local-label-state = stato
local-nobody-serves = nessuno lo rende disponibile

## Altri comandi

local-not-served = nessun AWS locale è in servizio da { $directory }
local-not-served-hint = avviarne uno in un altro terminale: { $command }
local-reset-empty = { $directory } è vuota
local-reset-question =
    { $count ->
        [one] dimenticare { $count } risorsa dell'AWS locale in { $directory }?
       *[other] dimenticare { $count } risorse dell'AWS locale in { $directory }?
    }
local-reset-served = { $directory } è in servizio su { $url }: i suoi client perderebbero ciò che hanno
local-reset-served-hint = prima fermare `fleetctl local serve`
local-serve-ready = un AWS locale è pronto. In un altro terminale:
local-serve-remote = altre macchine possono raggiungere { $address }, e le sue credenziali sono note a tutti: chi lo fa può leggere e modificare tutto in questo AWS locale
local-serve-stopped = fermato
local-serve-stops = Ctrl-C lo ferma
