# L'AWS local.

## The clock

local-clock-ahead = { $by } d'avance sur l'heure réelle
local-clock-as-wall = à l'heure réelle
local-clock-no-time = personne n'a dit de combien avancer l'horloge ; rien n'a été fait
local-clock-no-time-hint = l'indiquer : { $command }
local-clock-question = de combien, par exemple 30s, 5m, 1h30m ou 2d :

## What it does: `local coverage`

local-coverage-count = { $built } opérations sur { $all }
local-coverage-others = les autres répondent 501 NotImplemented ; --output json les répertorie toutes

## What it holds: `local status`

local-holds-nothing = encore rien
local-kind-billing-groups = groupes de facturation
local-kind-buckets = compartiments
local-kind-ca-certificates = certificats CA
local-kind-certificates = certificats
local-kind-command-executions = exécutions de commande
local-kind-commands = commandes
local-kind-fleet-metrics = métriques de flotte
local-kind-iam-policies = politiques IAM
local-kind-iam-roles = rôles IAM
local-kind-iot-policies = politiques IoT
local-kind-job-executions = exécutions de tâche
local-kind-job-templates = modèles de tâche
local-kind-jobs = tâches
local-kind-objects = objets S3
local-kind-package-versions = versions de package
local-kind-packages = packages
local-kind-retained-messages = messages conservés
local-kind-shadows = shadows
local-kind-thing-groups = groupes d'objets
local-kind-thing-types = types d'objet
local-kind-things = objets
local-label-clock = horloge
local-label-holds = contient
local-label-served = serveur
local-label-state = état
local-nobody-serves = aucun

## Other commands

local-not-served = aucun AWS local n'est servi depuis { $directory }
local-not-served-hint = en démarrer un dans un autre terminal : { $command }
local-reset-empty = { $directory } est vide
local-reset-question =
    { $count ->
        [one] oublier { $count } ressource de l'AWS local dans { $directory } ?
       *[other] oublier { $count } ressources de l'AWS local dans { $directory } ?
    }
local-reset-served = { $directory } est servi à l'adresse { $url } : ses clients perdraient ce qu'ils ont
local-reset-served-hint = arrêter d'abord `fleetctl local serve`
local-serve-ready = un AWS local est prêt. Dans un autre terminal :
local-serve-remote = d'autres machines peuvent atteindre { $address }, et ses informations d'identification sont bien connues : quiconque l'atteint peut tout lire et tout changer dans cet AWS local
local-serve-stopped = arrêté
local-serve-stops = Ctrl-C l'arrête
