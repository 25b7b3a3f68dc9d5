# `fleetctl doctor` et `fleetctl check`.

## Doctor: verdicts

doctor-word-good = ok
doctor-word-note = note
doctor-word-wrong = erreur
doctor-not-well =
    { $count ->
        [one] une chose ne va pas
       *[other] { $count } choses ne vont pas
    }
doctor-task-unknown = { $name } ne fait pas partie de : { $known }

## Doctor: names of checks, in the second column

doctor-clock = horloge
doctor-credentials = identifiants
doctor-endpoint = point de terminaison
doctor-indexing = indexation
doctor-leftovers = restes de l'atelier
doctor-local = AWS local
doctor-package-configuration = config. des packages
doctor-permissions = autorisations
doctor-rates = débits de requêtes

## Doctor: what was found

doctor-clock-fast =
    { $seconds ->
        [one] l'horloge de cette machine avance d'une seconde sur celle d'AWS
       *[other] l'horloge de cette machine avance de { $seconds } secondes sur celle d'AWS
    }
doctor-clock-good = à l'heure d'AWS
doctor-clock-hint = la régler par un serveur de temps : AWS refuse les requêtes signées avec plus de cinq minutes d'écart
doctor-clock-slow =
    { $seconds ->
        [one] l'horloge de cette machine retarde d'une seconde sur celle d'AWS
       *[other] l'horloge de cette machine retarde de { $seconds } secondes sur celle d'AWS
    }
doctor-clock-unknown = aucune réponse n'a donné l'heure
doctor-indexing-active = activée, l'index est ACTIVE
doctor-indexing-building = activée, l'index est en construction
doctor-indexing-building-hint = les requêtes et les groupes dynamiques l'attendent ; avec beaucoup d'objets, cela peut prendre des heures
doctor-indexing-off = désactivée : impossible de rechercher des appareils
doctor-leftovers-hint = `{ $command }` montre lesquels et pourquoi
doctor-leftovers-none = il n'y a rien
doctor-leftovers-unread = examen impossible : { $kinds }
doctor-local-kept = { $size } d'état ; personne ne le sert
doctor-local-served = { $size } d'état, servi à l'adresse { $address }
doctor-package-configuration-off = désactivée : les tâches n'écrivent pas les versions dans les shadows $package
doctor-package-configuration-on = activée : les tâches écrivent les versions dans les shadows $package
doctor-permission-all = tout est autorisé
doctor-permission-hint = `{ $command }` affiche une politique qui l'autorise
doctor-permission-missing = non autorisé : { $actions }
doctor-permission-unknown =
    { $count ->
        [one] ce qui a été essayé est autorisé ; une action qui change quelque chose reste inconnue
       *[other] ce qui a été essayé est autorisé ; { $count } actions qui changent quelque chose restent inconnues
    }
doctor-permissions-root = l'utilisateur racine du compte peut tout faire
doctor-permissions-simulated = d'après la simulation par IAM des politiques de l'appelant, pour toutes les ressources
doctor-permissions-tried = d'après des appels qui ne changent rien
doctor-permissions-unasked = IAM n'a pas pu être interrogé : { $why }
doctor-turn-on = `{ $command }` l'active

## Check: names of checks, in the second column

doctor-check-title = fleetctl { $version }
doctor-dependencies = bibliothèques
doctor-documents = documents
doctor-messages = messages
doctor-queries = requêtes d'exemple
doctor-templates = modèles de commande

## Check: what was found

doctor-dependencies-good = { $count } bibliothèques, chacune avec une version et une somme de contrôle
doctor-dependencies-none = la liste des bibliothèques est illisible
doctor-documents-good = { $count } documents et politiques sont conformes à ce qu'AWS accepte
doctor-messages-good = { $messages } messages en { $languages } langues, avec les mêmes variables
doctor-queries-good = { $count } exemples sont lisibles
doctor-templates-good = { $count } modèles nomment les paramètres qu'ils ont
