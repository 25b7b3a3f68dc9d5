# Ce que toutes les commandes ont en commun.

## Questions and answers

common-answer-unreadable = réponse illisible : { $cause }
common-answer-yes-or-no = répondre o (oui) ou n (non)
common-confirm-give = indiquer --confirm { $word } ; { $otherwise }
common-confirm-give-exactly = indiquer --confirm { $word }, exactement ainsi ; { $otherwise }
common-confirm-no-terminal = il n'y a pas de terminal où saisir { $word } ; rien n'a été fait
common-confirm-not-yes = --yes ne suffit pas : indiquer --confirm { $word }
common-confirm-wrong = --confirm { $given } n'est pas le mot { $word } ; rien n'a été fait
common-declined = réponse négative ; rien n'a été fait
common-give-yes = indiquer --yes pour répondre oui
common-language-unknown = AWS_IOT_LANG vaut { $word }, qui n'est pas une langue de fleetctl : { $languages }
common-moment-read = Entrée pour continuer, s pour passer ces explications :
common-no-default = [o/N]
common-nobody-to-ask = personne à qui demander : { $question } Rien n'a été fait
common-not-answered = la question est restée sans réponse ; rien n'a été fait
common-not-named = il manque { $what }, et il n'y a pas de terminal pour choisir ; rien n'a été fait
common-pick-at-least-one = en indiquer au moins un
common-pick-group = numéro ou nom du groupe :
common-pick-groups-title = groupes d'objets sur { $place }
common-pick-next = n  page suivante
common-pick-nothing = aucune correspondance
common-pick-previous = p  page précédente
common-pick-search = rechercher :
common-pick-search-key = s  rechercher
common-pick-things = numéros ou noms d'objets, séparés par des virgules :
common-pick-things-title = objets sur { $place }
common-not-the-word-canceled = ce n'est pas le mot { $word } ; rien n'a été annulé
common-not-the-word-changed = ce n'est pas le mot { $word } ; rien n'a été modifié
common-not-the-word-deleted = ce n'est pas le mot { $word } ; rien n'a été supprimé
common-same-command = la même chose sans questions :
common-stopped = arrêté ; rien n'a été fait
common-stopping = arrêt après ce qui est en cours ; un second Ctrl-C quitte aussitôt
common-type-the-word = saisir { $word } pour continuer :
common-yes-default = [O/n]

## Labels

common-label-error = erreur :
common-label-hint = conseil :
common-label-warning = attention :

## Lengths of time, as short as they can be said. Numbers come with their digits.

common-time-d = { $days }j
common-time-d-h = { $days }j { $hours }h
common-time-h = { $hours }h
common-time-h-min = { $hours }h { $minutes }m
common-time-min = { $minutes }m
common-time-min-s = { $minutes }m { $seconds }s
common-time-ms = { $count }ms
common-time-s = { $count }s

## Kinds of resources, in the plural: rows of tables, headings.

common-kinds-attachment = rattachements de certificats
common-kinds-bucket = compartiments S3
common-kinds-certificate = certificats
common-kinds-command = commandes
common-kinds-dynamic-group = groupes dynamiques
common-kinds-firmware = fichiers de firmware
common-kinds-indexing = indexation de la flotte
common-kinds-iot-policy = politiques IoT
common-kinds-job = tâches
common-kinds-membership = appartenances à un groupe
common-kinds-named-shadow = autres shadows nommés
common-kinds-other = autres ressources
common-kinds-package = packages
common-kinds-package-configuration = configuration des packages
common-kinds-package-shadow = shadows $package
common-kinds-package-version = versions de package
common-kinds-role = rôles IAM
common-kinds-shadow = shadows classiques
common-kinds-thing = objets
common-kinds-thing-group = groupes d'objets
common-kinds-thing-type = types d'objet

## One resource, with its name: the beginning of a line about it.

common-named-attachment = rattachement du certificat { $name }
common-named-bucket = compartiment S3 { $name }
common-named-certificate = certificat { $name }
common-named-command = commande { $name }
common-named-dynamic-group = groupe dynamique { $name }
common-named-firmware = fichier de firmware { $name }
common-named-indexing = indexation de la flotte { $name }
common-named-iot-policy = politique IoT { $name }
common-named-job = tâche { $name }
common-named-membership = appartenance au groupe de { $name }
common-named-named-shadow = shadow nommé de { $name }
common-named-other = ressource { $name }
common-named-package = package { $name }
common-named-package-configuration = configuration des packages { $name }
common-named-package-shadow = shadow $package de { $name }
common-named-package-version = version de package { $name }
common-named-role = rôle IAM { $name }
common-named-shadow = shadow classique de { $name }
common-named-thing = objet { $name }
common-named-thing-group = groupe d'objets { $name }
common-named-thing-type = type d'objet { $name }

## Resources of a kind, counted

common-count-attachment =
    { $count ->
        [one] { $count } rattachement de certificat
       *[other] { $count } rattachements de certificats
    }
common-count-bucket =
    { $count ->
        [one] { $count } compartiment S3
       *[other] { $count } compartiments S3
    }
common-count-certificate =
    { $count ->
        [one] { $count } certificat
       *[other] { $count } certificats
    }
common-count-command =
    { $count ->
        [one] { $count } commande
       *[other] { $count } commandes
    }
common-count-dynamic-group =
    { $count ->
        [one] { $count } groupe dynamique
       *[other] { $count } groupes dynamiques
    }
common-count-firmware =
    { $count ->
        [one] { $count } fichier de firmware
       *[other] { $count } fichiers de firmware
    }
common-count-iot-policy =
    { $count ->
        [one] { $count } politique IoT
       *[other] { $count } politiques IoT
    }
common-count-job =
    { $count ->
        [one] { $count } tâche
       *[other] { $count } tâches
    }
common-count-membership =
    { $count ->
        [one] { $count } appartenance à un groupe
       *[other] { $count } appartenances à un groupe
    }
common-count-named-shadow =
    { $count ->
        [one] { $count } autre shadow nommé
       *[other] { $count } autres shadows nommés
    }
common-count-other =
    { $count ->
        [one] { $count } autre ressource
       *[other] { $count } autres ressources
    }
common-count-package =
    { $count ->
        [one] { $count } package
       *[other] { $count } packages
    }
common-count-package-shadow =
    { $count ->
        [one] { $count } shadow $package
       *[other] { $count } shadows $package
    }
common-count-package-version =
    { $count ->
        [one] { $count } version de package
       *[other] { $count } versions de package
    }
common-count-role =
    { $count ->
        [one] { $count } rôle IAM
       *[other] { $count } rôles IAM
    }
common-count-setting =
    { $count ->
        [one] { $count } réglage
       *[other] { $count } réglages
    }
common-count-shadow =
    { $count ->
        [one] { $count } shadow classique
       *[other] { $count } shadows classiques
    }
common-count-thing =
    { $count ->
        [one] { $count } objet
       *[other] { $count } objets
    }
common-count-thing-group =
    { $count ->
        [one] { $count } groupe d'objets
       *[other] { $count } groupes d'objets
    }
common-count-thing-type =
    { $count ->
        [one] { $count } type d'objet
       *[other] { $count } types d'objet
    }

## Parts of the work, beside their progress

common-phase-attachments = certificats partagés
common-phase-certificates = certificats
common-phase-command-answers = réponses
common-phase-command-starts = exécutions
common-phase-commands = commandes
common-phase-devices = objets
common-phase-dynamic-groups = groupes dynamiques
common-phase-firmware = fichiers de firmware
common-phase-groups = groupes d'objets
common-phase-indexing = indexation de la flotte
common-phase-iot-policies = politiques IoT
common-phase-job-executions = exécutions comptées
common-phase-jobs = tâches
common-phase-other = autres travaux
common-phase-package-configuration = configuration des packages
common-phase-package-versions = versions de package
common-phase-packages = packages et versions
common-phase-proof = ce qui reste
common-phase-revert = shadows $package
common-phase-roles = rôles IAM
common-phase-simulation = appareils
common-phase-storage = compartiment
common-phase-survey = état des lieux
common-phase-thing-types = types d'objet
common-phase-upload = chargement

## What is put right on a resource that is there

common-repair-content = définir les attributs et l'artefact
common-repair-enable = activer
common-repair-merge = ajouter ce qui manque
common-repair-other = corriger
common-repair-policy = définir la politique
common-repair-publish = publier
common-repair-tags = ajouter les balises
common-repair-trust = définir la politique d'approbation
common-repair-undeprecate = lever l'obsolescence
common-repair-versioning = activer la gestion des versions

## Why a resource is left alone, after a colon

common-conflict-dynamic-group = un groupe dynamique porte ce nom
common-conflict-other = ne correspond pas à ce qui est attendu
common-conflict-other-artifact = publication avec un autre artefact, ce qu'AWS ne permet plus de changer
common-conflict-other-region = le compartiment est dans une autre région
common-conflict-other-role = un autre rôle est déjà utilisé
common-conflict-somebody-elses = appartient à quelqu'un d'autre : la balise de l'atelier a une autre valeur

## Why a cleanup keeps one resource, in parentheses

common-reason-attached-to-others = rattachement à un objet hors atelier
common-reason-belonging-unread = impossible de lire à quoi cela appartient
common-reason-changed = a changé depuis l'établissement du plan
common-reason-holds-kept = contient quelque chose qui est conservé
common-reason-no-pattern-match = ne correspond à aucun modèle de nom
common-reason-no-workshop-tag = sans balise de l'atelier
common-reason-not-attached = aucun rattachement à un objet de l'atelier
common-reason-not-for-iot = AWS IoT ne peut pas l'endosser
common-reason-not-turned-on-by-us = non activée par le provisionnement
common-reason-off = déjà désactivée
common-reason-other = à conserver
common-reason-other-account = dans un autre compte
common-reason-other-region = dans une autre région
common-reason-other-role = utilise un rôle hors atelier
common-reason-somebody-elses = sa balise de l'atelier a une autre valeur
common-reason-tags-unread = impossible de lire ses balises
common-reason-used-by-others = utilisation par des ressources hors atelier

## Why a cleanup keeps some resources, in parentheses after their number

common-kept-changed = changement depuis l'établissement du plan
common-kept-holds-kept = contenu à conserver
common-kept-off = déjà désactivées
common-kept-other = ressources hors atelier
common-kept-tags-unread = examen impossible
common-kept-used-by-others = utilisation par des ressources hors atelier

## How a cleanup knows that a resource is the workshop's, in parentheses after its name

common-identified-association = d'après son association
common-identified-legacy-name = d'après un ancien modèle de nom
common-identified-name = d'après le modèle de nom : { $pattern }
common-identified-other = de l'atelier
common-identified-tag = d'après la balise : { $tag }
common-identified-thing = d'après son association à un objet de l'atelier
common-identified-turned-on = d'après ce que le provisionnement a activé

## What is waited for; $time is such as 30s, $left such as 04:59.

common-waiting-job-canceled = attente de l'annulation de la tâche chez AWS, { $time } au plus
common-waiting-job-deleted = attente de la disparition de la tâche, { $time } au plus
common-waiting-job-deletions = attente d'une place parmi les dix suppressions de tâche, { $time } au plus
common-waiting-other = attente d'AWS, { $time } au plus
common-waiting-role-assumable = attente qu'AWS IoT puisse endosser le nouveau rôle, { $time } au plus
common-waiting-rollout = attente de la suite du déploiement, { $time } au plus
common-waiting-thing-type-deletable = attente avant de pouvoir supprimer les types d'objet obsolètes : encore { $left }

common-counting-down-thing-type-deletable = { $left } avant de pouvoir supprimer les types d'objet obsolètes

## The local AWS's clock was moved instead of waiting; $by is such as 05:00.

common-clock-moved-job-canceled = horloge de l'AWS local avancée de { $by } : la tâche est annulée
common-clock-moved-job-deleted = horloge de l'AWS local avancée de { $by } : la tâche a disparu
common-clock-moved-job-deletions = horloge de l'AWS local avancée de { $by } : place pour une suppression
common-clock-moved-other = horloge de l'AWS local avancée de { $by } : plus rien à attendre
common-clock-moved-rollout = horloge de l'AWS local avancée de { $by } : le déploiement se poursuit
common-clock-moved-thing-type-deletable = horloge de l'AWS local avancée de { $by } : types d'objet supprimables

## What can be done about a call that failed

common-remedy-again = réessayer plus tard : la même commande reprend à cet endroit
common-remedy-allow = autoriser { $action } dans la politique IAM de l'appelant
common-remedy-denied = vérifier les informations d'identification : aws sts get-caller-identity
common-remedy-limit = demander un quota plus élevé dans Service Quotas, ou supprimer ce qui est inutile
common-remedy-throttled = ralentir le rythme avec --rate, ou réessayer plus tard

## Where something is

common-aws-at = AWS à l'adresse { $url }
common-place = { $aws }, compte { $account }, { $region }

## Where a dynamic group stands

common-group-active = actif
common-group-building = en construction : recherche de ses membres
common-group-rebuilding = en reconstruction : nouvelle recherche de ses membres
common-group-unknown = inconnu

## Calls to AWS

common-no-throttle = aucune limitation
common-throttled = appels limités : { $times }
common-throttles-of = { $times } pour { $bucket }

## Lists

common-list-comma = ,{" "}

## Warnings while something goes on. $what is a resource with its name; $failure is what AWS said.

common-gave-up = { $failed ->
        [one] { $failed } appareil a échoué
       *[other] { $failed } appareils ont échoué de suite
    } : les autres ({ $left }) ne sont pas essayés
common-left-alone = { $what } reste en l'état : { $why }
common-scan-failed = { $kinds } : examen incomplet ; ce qui n'a pas été vu est conservé : { $failure }
common-spared = { $what } : suppression omise ({ $reason })
common-tag-failed = { $what } : échec de l'ajout des balises : { $failure }
common-tags-unread = { $what } : balises illisibles : { $failure }
common-warned-last = { $warning } ; les suivants sont comptés et figurent dans le résumé

## Progress, as short as possible

common-progress-failed = { $count } en échec
common-progress-left = reste { $time }

## --debug: a call to AWS. $call is a service and an operation; $answer a status and an error.

common-debug-answer = { $answer } en { $ms } ms
common-debug-answer-request = { $answer } en { $ms } ms, requête { $id }
common-debug-attempt = { $call }, tentative { $attempt }
common-debug-no-answer = pas de réponse

## Plans and summaries

common-at-best = au mieux { $time }, d'après les quotas ({ $bottleneck })
common-as-fast = aussi vite que possible : le rythme n'est pas limité
common-bottleneck = { $bucket } : { $calls ->
        [one] { $calls } appel
       *[other] { $calls } appels
    }
common-bottleneck-paced = { $bucket } : { $calls ->
        [one] { $calls } appel
       *[other] { $calls } appels
    } à { $rate }/s
common-heading-failed = ce qui a échoué
common-heading-next = ensuite
common-heading-plan = plan
common-took-best = { $took } ; au mieux { $best } ({ $bottleneck })
common-request = requête { $id }
common-version-deprecated = obsolète
common-version-draft = brouillon
common-version-published = publiée
