# Les tâches.

## What several commands say

jobs-next = ensuite : { $command }
jobs-statements = { $first } ; { $second }

## Picking a job from a list

jobs-pick-act = tâches à simuler sur { $place }
jobs-pick-act-none = aucune tâche à simuler : aucune n'est IN_PROGRESS
jobs-pick-cancel = tâches à annuler sur { $place }
jobs-pick-cancel-none = aucune tâche à annuler : aucune n'est SCHEDULED ou IN_PROGRESS
jobs-pick-completed = terminée le { $at }
jobs-pick-created = créée le { $at }
jobs-pick-delete = tâches à supprimer sur { $place }
jobs-pick-delete-none = aucune tâche à supprimer : aucune n'est COMPLETED ou CANCELED
jobs-pick-look = tâches à consulter sur { $place }
jobs-pick-make-one = `{ $command }` en crée une
jobs-pick-look-none = aucune tâche à consulter
jobs-pick-prompt = numéro ou identifiant de tâche :
jobs-pick-prompt-several = numéros ou identifiants de tâches, séparés par des virgules :
jobs-pick-unknown = { $answer } n'est ni un numéro ni une tâche de la liste
jobs-pick-unnamed = il manque JOB, et il n'y a pas de terminal pour choisir ; rien n'a été fait
jobs-pick-unnamed-hint = `fleetctl jobs list` répertorie les tâches
jobs-pick-watch = tâches à suivre sur { $place }
jobs-pick-watch-none = aucune tâche à suivre : aucune n'est SCHEDULED ou IN_PROGRESS

## Creating a job: before and after

jobs-create-ask =
    { $count ->
        [one] créer la tâche { $job } pour { $count } appareil sur { $place } ?
       *[other] créer la tâche { $job } pour { $count } appareils sur { $place } ?
    }
jobs-create-ask-at-most =
    { $count ->
        [one] créer la tâche { $job } pour au plus { $count } appareil sur { $place } ?
       *[other] créer la tâche { $job } pour au plus { $count } appareils sur { $place } ?
    }
jobs-create-grows-when = une cadence qui augmente doit savoir quand augmenter
jobs-create-grows-when-hint = indiquer --increase-after-notified N ou --increase-after-succeeded N
jobs-create-kept = tâche { $job } conservée
jobs-create-made = tâche { $job } créée
jobs-create-nobody-agrees = il n'y a pas de terminal pour demander si la tâche convient ; rien n'a été fait
jobs-create-nobody-agrees-hint = indiquer --yes, ou --dry-run pour la voir
jobs-create-nobody-says-what = personne à qui demander ce que la tâche doit faire ; rien n'a été fait
jobs-create-nobody-says-what-hint = indiquer --package et --version, ou --document
jobs-create-nobody-says-whom = personne à qui demander à qui la tâche s'adresse ; rien n'a été fait
jobs-create-nobody-says-whom-hint = indiquer --group ou --thing
jobs-create-stdin-unreadable = lecture de stdin impossible : { $cause }

## Creating a job: the questions

jobs-ask-abort = règle d'abandon : annuler la tâche si une trop grande part échoue
jobs-ask-abort-add = ajouter une règle d'abandon ?
jobs-ask-abort-least = dès que ce nombre d'appareils l'ont terminée
jobs-ask-abort-percent = à partir de ce pourcentage
jobs-ask-abort-type = ce qui compte : FAILED, REJECTED, TIMED_OUT, ALL
jobs-ask-abort-type-unknown = { $answer } n'est pas FAILED, REJECTED, TIMED_OUT ou ALL
jobs-ask-configure = les configurer ?
jobs-ask-configure-why = cadence, abandon, expiration et tentatives freinent une mauvaise mise à jour
jobs-ask-description = description
jobs-ask-document = document
jobs-ask-document-how = le document, en une ligne de JSON, ou le nom d'un fichier. Par exemple
jobs-ask-document-stdin = stdin sert déjà à répondre
jobs-ask-found =
    { $groups ->
        [one] { $packages ->
            [one] { $groups } groupe d'objets et { $packages } package trouvés
           *[other] { $groups } groupe d'objets et { $packages } packages trouvés
        }
       *[other] { $packages ->
            [one] { $groups } groupes d'objets et { $packages } package trouvés
           *[other] { $groups } groupes d'objets et { $packages } packages trouvés
        }
    }
jobs-ask-groups = groupes, par exemple 1,3 :
jobs-ask-groups-list = les groupes
jobs-ask-how-answers-work = Entrée prend ce qui est entre crochets ; Ctrl-C quitte
jobs-ask-id = identifiant de la tâche
jobs-ask-increase = par palier d'appareils notifiés (notified) ou ayant réussi (succeeded)
jobs-ask-increase-unknown = { $answer } n'est ni notified ni succeeded
jobs-ask-list-more =
    { $count ->
        [one] et { $count } autre, à indiquer par son nom
       *[other] et { $count } autres, à indiquer par leur nom
    }
jobs-ask-no-groups = il n'y a aucun groupe d'objets auquel une tâche pourrait s'adresser
jobs-ask-no-groups-fleet = `fleetctl provision` crée une flotte avec ses groupes
jobs-ask-no-groups-things = indiquer --thing pour des objets particuliers
jobs-ask-no-number = { $answer } n'est pas un nombre qui convient ici
jobs-ask-no-packages = il n'y a aucun package qu'une tâche pourrait installer
jobs-ask-no-packages-hint = `fleetctl provision` en crée plusieurs, `fleetctl packages create` en crée un
jobs-ask-no-version = aucune version du package { $package } n'est publiée
jobs-ask-no-version-hint = `{ $command }` en ajoute une
jobs-ask-none-given =
    { $kind ->
        [package] indiquer au moins un package
        [version] indiquer au moins une version
       *[group] indiquer au moins un groupe
    }
jobs-ask-not-listed =
    { $kind ->
        [package] { $answer } n'est pas un package de la liste
        [version] { $answer } n'est pas une version de la liste
       *[group] { $answer } n'est pas un groupe de la liste
    }
jobs-ask-not-listed-several =
    { $kind ->
        [package] { $answers } ne sont pas des packages de la liste
        [version] { $answers } ne sont pas des versions de la liste
       *[group] { $answers } ne sont pas des groupes de la liste
    }
jobs-ask-package = package
jobs-ask-packages = les packages
jobs-ask-rate-base = appareils la première minute, 1 à 1000
jobs-ask-rate-constant = appareils par minute, 1 à 1000
jobs-ask-rate-factor = multipliés par, 1.1 à 5
jobs-ask-rate-more = combien de plus
jobs-ask-rate-most = appareils par minute au plus
jobs-ask-retries = après FAILED ou TIMED_OUT, un appareil peut recevoir la tâche à nouveau
jobs-ask-retries-number = combien de fois, 0 à 10
jobs-ask-rollout = déploiement
jobs-ask-rollout-constant = autant chaque minute
jobs-ask-rollout-exponential = peu au début, puis plus à mesure des notifications ou des réussites
jobs-ask-rollout-how = combien d'appareils notifier par minute ?
jobs-ask-rollout-most = autant qu'AWS le permet, 1 000
jobs-ask-rollout-unknown = { $answer } n'est pas 1, 2 ou 3
jobs-ask-selection = pour qui
jobs-ask-selection-continuous = aussi les futurs membres des groupes ; sans fin d'elle-même
jobs-ask-selection-snapshot = les membres actuels des groupes ; prend fin quand ils ont terminé
jobs-ask-selection-unknown = { $answer } n'est ni 1, snapshot ni 2, continuous
jobs-ask-timeout = délai d'expiration, par exemple 30m, 2h ou none
jobs-ask-timeout-how = un appareil plus lent que cela après son IN_PROGRESS est TIMED_OUT
jobs-ask-title = créer une tâche sur { $place }
jobs-ask-version = version
jobs-ask-version-cannot = { $version } : choix impossible
jobs-ask-versions = les versions de { $package }
jobs-ask-what = quoi
jobs-ask-what-custom = ce que dit votre propre document JSON
jobs-ask-what-ota = installer une version d'un package ; AWS IoT signe l'URL du firmware
jobs-ask-what-to-do = que doit faire la tâche ?
jobs-ask-what-unknown = { $answer } n'est ni 1, ota ni 2, custom

## Creating a job: what is sent, and how it would go

jobs-plan-at-most =
    { $count ->
        [one] au plus { $count } appareil
       *[other] au plus { $count } appareils
    }
jobs-plan-document = document
jobs-plan-ends = fin
jobs-plan-ends-canceled = annulée à la minute { $minute }, à la réponse { $answer }
jobs-plan-ends-not = pas d'annulation
jobs-plan-exactly =
    { $count ->
        [one] { $count } appareil
       *[other] { $count } appareils
    }
jobs-plan-failed = dont échoués
jobs-plan-fails-on = échec sur
jobs-plan-how-it-would-go = déroulement prévisible
jobs-plan-if = si les appareils répondent dans la minute, que ceux qui échouent signalent FAILED après leurs nouvelles tentatives et qu'ils sont répartis uniformément parmi les autres
jobs-plan-job = tâche
jobs-plan-kept = elle existe déjà, { $status }, et elle est conservée
jobs-plan-label-about = description
jobs-plan-label-for = pour
jobs-plan-label-id = id
jobs-plan-label-installs = installe
jobs-plan-label-selection = sélection
jobs-plan-label-where = où
jobs-plan-minutes =
    { $minutes ->
        [one] ses appareils sont notifiés en { $minutes } minute, à partir de { $begins }, le dernier à { $last } au mieux
       *[other] ses appareils sont notifiés en { $minutes } minutes, à partir de { $begins }, le dernier à { $last } au mieux
    }
jobs-plan-minutes-unknown =
    { $minutes ->
        [one] ses appareils sont notifiés en { $minutes } minute de fenêtres ouvertes, qui n'arrivent pas à temps
       *[other] ses appareils sont notifiés en { $minutes } minutes de fenêtres ouvertes, qui n'arrivent pas à temps
    }
jobs-plan-nobody = personne n'est notifié
jobs-plan-targets-more = { $names } et { $count } de plus
jobs-plan-touched = appareils touchés
jobs-plan-warn-building = les membres de { $group } sont encore recherchés ; il peut y avoir plus d'appareils
jobs-plan-warn-continuous = aucun appareil n'est ciblé pour l'instant ; la tâche en attend
jobs-plan-warn-inventory = la configuration des packages est désactivée : aucun shadow $package ne dira ce que la tâche a installé ; `fleetctl packages config enable` l'active
jobs-plan-warn-other = quelque chose n'a pas pu être examiné dans la tâche
jobs-plan-warn-snapshot = aucun appareil n'est ciblé pour l'instant ; une tâche SNAPSHOT n'en attend aucun
jobs-plan-warn-unread = { $what } : examen impossible ; AWS dira donc si cela convient : { $failure }

## The settings of a job

jobs-setting-abort = abandon
jobs-setting-abort-all =
    { $least ->
        [one] annuler quand { $percent } % sont FAILED, REJECTED ou TIMED_OUT, dès que { $least } appareil l'a terminée
       *[other] annuler quand { $percent } % sont FAILED, REJECTED ou TIMED_OUT, dès que { $least } appareils l'ont terminée
    }
jobs-setting-abort-one =
    { $least ->
        [one] annuler quand { $percent } % sont { $failure }, dès que { $least } appareil l'a terminée
       *[other] annuler quand { $percent } % sont { $failure }, dès que { $least } appareils l'ont terminée
    }
jobs-setting-ends = fin
jobs-setting-ends-cancel = { $end } UTC ; ce qui est en file d'attente est alors annulé
jobs-setting-ends-force = { $end } UTC ; ce qui est en file d'attente ou en cours est alors annulé
jobs-setting-ends-stop = { $end } UTC ; plus personne n'est alors notifié
jobs-setting-retries = tentatives
jobs-setting-retries-all =
    { $count ->
        [one] { $count } nouvelle tentative après FAILED ou TIMED_OUT
       *[other] { $count } nouvelles tentatives après FAILED ou TIMED_OUT
    }
jobs-setting-retries-one =
    { $count ->
        [one] { $count } nouvelle tentative après { $failure }
       *[other] { $count } nouvelles tentatives après { $failure }
    }
jobs-setting-rollout = déploiement
jobs-setting-rollout-constant =
    { $most ->
        [one] { $most } appareil par minute au plus
       *[other] { $most } appareils par minute au plus
    }
jobs-setting-rollout-notified =
    { $base ->
        [one] { $base } appareil par minute au début, multiplié par { $factor } chaque fois que { $step } autres ont été notifiés
       *[other] { $base } appareils par minute au début, multipliés par { $factor } chaque fois que { $step } autres ont été notifiés
    }
jobs-setting-rollout-notified-most =
    { $base ->
        [one] { $base } appareil par minute au début, multiplié par { $factor } chaque fois que { $step } autres ont été notifiés, { $most } au plus
       *[other] { $base } appareils par minute au début, multipliés par { $factor } chaque fois que { $step } autres ont été notifiés, { $most } au plus
    }
jobs-setting-rollout-succeeded =
    { $base ->
        [one] { $base } appareil par minute au début, multiplié par { $factor } chaque fois que { $step } autres ont réussi
       *[other] { $base } appareils par minute au début, multipliés par { $factor } chaque fois que { $step } autres ont réussi
    }
jobs-setting-rollout-succeeded-most =
    { $base ->
        [one] { $base } appareil par minute au début, multiplié par { $factor } chaque fois que { $step } autres ont réussi, { $most } au plus
       *[other] { $base } appareils par minute au début, multipliés par { $factor } chaque fois que { $step } autres ont réussi, { $most } au plus
    }
jobs-setting-rollout-unlimited = 1 000 appareils par minute au plus, comme AWS le permet
jobs-setting-starts = début
jobs-setting-timeout = expiration
jobs-setting-timeout-after = { $time } après IN_PROGRESS
jobs-setting-urls = URL
jobs-setting-urls-good = valables { $time }, signées par { $role }
jobs-setting-window = fenêtre
jobs-setting-window-is = { $start } UTC, pendant { $time }

## Jobs as they are shown

jobs-heading-completed = terminée (UTC)
jobs-heading-created = créée (UTC)
jobs-heading-job = tâche
jobs-heading-status = état
jobs-label-arn = ARN
jobs-label-canceled = annulée
jobs-label-comment = commentaire
jobs-label-completed = terminée
jobs-label-created = créée
jobs-label-description = description
jobs-label-installs = installe
jobs-label-next-rollout = prochain déploiement
jobs-label-reason-code = code de raison
jobs-label-status = état
jobs-label-target-selection = sélection
jobs-label-targets = cibles
jobs-label-updated = modifiée
jobs-list-more =
    { $count ->
        [one] ... et { $count } de plus
       *[other] ... et { $count } de plus
    }
jobs-list-title =
    { $count ->
        [one] { $count } tâche
       *[other] { $count } tâches
    }
jobs-show-by-force = de force
jobs-show-document = document
jobs-show-document-unreadable = lecture impossible : { $failure }
jobs-show-executions = exécutions
jobs-show-no-executions = pas encore d'exécutions
jobs-show-target-group = { $name } (groupe d'objets)
jobs-show-target-thing = { $name } (objet)
jobs-show-title = tâche { $job }

## Executions

jobs-execution-label-canceled = annulée
jobs-execution-label-number = numéro d'exécution
jobs-execution-label-queued = en file d'attente
jobs-execution-label-started = commencée
jobs-execution-label-status = état
jobs-execution-label-times-out = expire dans
jobs-execution-label-updated = modifiée
jobs-execution-label-version = version
jobs-execution-no-details = l'appareil n'a pas donné de détails
jobs-execution-none = la tâche { $job } n'a pas d'exécutions
jobs-execution-prompt = numéro ou objet :
jobs-execution-said = ce qu'a dit l'appareil
jobs-execution-times-out = environ { $time }
jobs-execution-title = tâche { $job } sur { $thing }
jobs-execution-unnamed = il manque THING, et il n'y a pas de terminal pour choisir
jobs-execution-unnamed-hint = `fleetctl jobs executions JOB` répertorie les objets
jobs-executions-heading-number = numéro
jobs-executions-heading-queued = en file (UTC)
jobs-executions-heading-status = état
jobs-executions-heading-thing = objet
jobs-executions-stopped = arrêté ; il peut y en avoir d'autres
jobs-executions-title = exécutions de { $job }
jobs-executions-total =
    { $count ->
        [one] { $count } exécution
       *[other] { $count } exécutions
    }
jobs-executions-total-states =
    { $count ->
        [one] { $count } exécution : { $states }
       *[other] { $count } exécutions : { $states }
    }
jobs-executions-total-states-below =
    { $count ->
        [one] { $count } exécution :
       *[other] { $count } exécutions :
    }

## Statistics

jobs-stats-advice-canceled-early = la tâche a été annulée avant qu'un appareil ne la termine : `{ $show }` en donne la raison
jobs-stats-advice-excellent = tout va très bien : continuer à suivre, et noter comment s'est fait le déploiement
jobs-stats-advice-good = tout va bien : examiner les appareils qui ont échoué avec `{ $execution }`
jobs-stats-advice-investigate = plus de 20 % ont échoué : examiner les appareils concernés avec `{ $execution }`, et consulter leurs journaux
jobs-stats-advice-investigate-open = plus de 20 % ont échoué : examiner les appareils concernés avec `{ $execution }`, consulter leurs journaux, et envisager `{ $cancel }` avant que d'autres n'échouent
jobs-stats-advice-mixed = les résultats sont mitigés : chercher ce que les échecs ont en commun ; examiner les appareils concernés avec `{ $execution }`
jobs-stats-advice-no-executions = pas encore d'exécutions : vérifier que des appareils sont dans les groupes de la tâche et connectés, ou attendre que la tâche commence
jobs-stats-advice-removed = des objets ont été retirés avant qu'un appareil ne termine la tâche : vérifier qu'ils existent et qu'ils sont dans ses groupes
jobs-stats-advice-wait = aucun appareil ne l'a encore terminée : attendre, et la suivre avec `{ $watch }`
jobs-stats-advice-watch = plus de 10 % ont échoué : examiner les appareils concernés avec `{ $execution }`, consulter leurs journaux, et garder un œil sur la tâche
jobs-stats-executions = exécutions
jobs-stats-failed = échouées
jobs-stats-going-on = en cours
jobs-stats-heading-count = nombre
jobs-stats-heading-share = part
jobs-stats-heading-status = état
jobs-stats-health = santé
jobs-stats-health-critical = critique
jobs-stats-health-excellent = excellente
jobs-stats-health-good = bonne
jobs-stats-health-is = { $health } : { $rate } des exécutions ont réussi
jobs-stats-health-is-so-far = { $health } jusqu'ici : { $rate } des exécutions ont réussi
jobs-stats-health-poor = médiocre
jobs-stats-next = ensuite
jobs-stats-succeeded = réussies

## Watching

jobs-watch-failures = les derniers échecs
jobs-watch-left = reste { $time }
jobs-watch-no-executions = pas encore d'exécutions
jobs-watch-over =
    { $total ->
        [one] { $over } sur { $total } exécution terminée
       *[other] { $over } sur { $total } exécutions terminées
    }
jobs-watch-pace = { $rate } par minute
jobs-watch-stop = Ctrl-C arrête le suivi ; la tâche continue
jobs-watch-stopped = suivi arrêté ; la tâche continue

## Canceling

jobs-cancel-ask = annuler la tâche { $job } sur { $place }
jobs-cancel-ask-several =
    { $count ->
        [one] annuler { $count } tâche sur { $place }
       *[other] annuler { $count } tâches sur { $place }
    }
jobs-cancel-comment = commentaire, pour mémoire
jobs-cancel-done = { $mark } tâche { $job } annulée : elle est { $status }
jobs-cancel-done-executions =
    { $count ->
        [one] { $count } exécution annulée
       *[other] { $count } exécutions annulées
    }
jobs-cancel-done-executions-going =
    { $count ->
        [one] { $count } exécution annulée, { $going } en cours
       *[other] { $count } exécutions annulées, { $going } en cours
    }
jobs-cancel-dry-run = --dry-run montre ce que cela signifie
jobs-cancel-effect-forced = seront annulées de force ; leurs appareils n'en sont pas avertis
jobs-cancel-effect-goes-on = iront à leur terme
jobs-cancel-effect-none = restent telles quelles
jobs-cancel-effect-queued = ne commenceront pas
jobs-cancel-failed = échouées
jobs-cancel-final = cette action est irréversible
jobs-cancel-title = annuler la tâche { $job }

## Deleting

jobs-delete-ask = supprimer la tâche { $job } sur { $place }
jobs-delete-ask-several =
    { $count ->
        [one] supprimer { $count } tâche sur { $place }
       *[other] supprimer { $count } tâches sur { $place }
    }
jobs-delete-done = { $mark } tâche { $job } supprimée
jobs-delete-dry-run = --dry-run montre ce qui disparaîtrait
jobs-delete-force = force
jobs-delete-force-executions = sera utilisé : la tâche a des exécutions
jobs-delete-force-not-needed = inutile : la tâche est terminée et n'a pas d'exécutions
jobs-delete-force-not-over = sera utilisé : la tâche n'est pas terminée, et cesse ainsi
jobs-delete-goes = disparaît
jobs-delete-goes-what =
    { $count ->
        [one] la tâche, son document et l'historique de { $count } exécution
       *[other] la tâche, son document et l'historique de { $count } exécutions
    }
jobs-delete-going = la tâche { $job } est en cours de suppression
jobs-delete-title = supprimer la tâche { $job }

## Simulating: the plan

jobs-simulate-ask =
    { $count ->
        [one] simuler { $count } appareil sur { $place } ?
       *[other] simuler { $count } appareils sur { $place } ?
    }
jobs-simulate-ask-devices = appareils de chaque tâche, un nombre ou all
jobs-simulate-ask-rate = combien d'appareils sur cent réussissent, 0 à 100
jobs-simulate-calls =
    { $count ->
        [one] { $count } appel
       *[other] { $count } appels
    }
jobs-simulate-calls-at-best =
    { $count ->
        [one] { $count } appel, au mieux { $time } ({ $slowest })
       *[other] { $count } appels, au mieux { $time } ({ $slowest })
    }
jobs-simulate-devices =
    { $count ->
        [one] { $count } appareil à simuler : { $success } SUCCESS, { $failure } FAILURE
       *[other] { $count } appareils à simuler : { $success } SUCCESS, { $failure } FAILURE
    }
jobs-simulate-devices-later =
    { $count ->
        [one] { $count } appareil à simuler : { $success } SUCCESS, { $failure } FAILURE ; jusqu'à { $later } de plus au fil du déploiement
       *[other] { $count } appareils à simuler : { $success } SUCCESS, { $failure } FAILURE ; jusqu'à { $later } de plus au fil du déploiement
    }
jobs-simulate-devices-unknown = { $answer } n'est ni all ni un nombre d'appareils
jobs-simulate-document = document de tâche :
jobs-simulate-job =
    { $selection ->
        [continuous] { $targets ->
            [one] { $status }, continue ; de { $targets } cible, { $rate } % réussissent : { $success } SUCCESS, { $failure } FAILURE (graine { $seed })
           *[other] { $status }, continue ; de { $targets } cibles, { $rate } % réussissent : { $success } SUCCESS, { $failure } FAILURE (graine { $seed })
        }
       *[snapshot] { $targets ->
            [one] { $status }, instantanée ; de { $targets } cible, { $rate } % réussissent : { $success } SUCCESS, { $failure } FAILURE (graine { $seed })
           *[other] { $status }, instantanée ; de { $targets } cibles, { $rate } % réussissent : { $success } SUCCESS, { $failure } FAILURE (graine { $seed })
        }
    }
jobs-simulate-more =
    { $count ->
        [one] ... et { $count } de plus (--dry-run --output json les donne tous)
       *[other] ... et { $count } de plus (--dry-run --output json les donne tous)
    }
jobs-simulate-nothing = aucun de ses appareils n'a quoi que ce soit à faire
jobs-simulate-pending = en attente : { $queued } QUEUED, { $in_progress } IN_PROGRESS
jobs-simulate-title = simuler la tâche { $job }

## Simulating: what a device does

jobs-step-downloaded = { $thing } : { $size } de firmware téléchargés
jobs-step-downloading = { $thing } : téléchargement du firmware depuis S3…
jobs-step-ended-before = { $thing } : son exécution de tâche s'était terminée avant qu'il ne commence
jobs-step-overtaken = { $thing } : exécution de tâche modifiée par quelqu'un d'autre, elle est { $status }
jobs-step-reported = { $thing } : exécution de tâche { $status }
jobs-step-reported-failure = { $thing } : exécution de tâche { $status } - { $reason }
jobs-step-url-expired = { $thing } : l'URL présignée a expiré ; une autre est demandée
jobs-step-vanished = { $thing } : l'objet, son exécution de tâche ou la tâche a disparu

## Simulating: what came of it

jobs-end-aborted = la tâche a rempli ses critères d'abandon et est CANCELED
jobs-end-all-chosen = le nombre d'appareils demandé a agi
jobs-end-canceled = quelqu'un a annulé la tâche (CANCELED)
jobs-end-completed = la tâche est COMPLETED
jobs-end-deleted = la tâche a été supprimée
jobs-end-not-yet = pas encore terminée
jobs-end-other = la tâche est terminée
jobs-end-scheduled = la tâche est SCHEDULED et attend sa prochaine fenêtre de maintenance
jobs-end-settled = tous ceux qui ont été notifiés ont agi
jobs-end-stalled = le déploiement n'a notifié personne depuis cinq minutes
jobs-sum-again = relancer la même commande, avec le même --seed : elle fait ce qui reste
jobs-sum-at-best = au mieux { $time } ({ $slowest })
jobs-sum-budget =
    { $count ->
        [one] { $budget } { $count } appel ({ $pace }/s)
       *[other] { $budget } { $count } appels ({ $pace }/s)
    }
jobs-sum-budget-of =
    { $count ->
        [one] { $budget } { $count } appel ({ $pace }/s sur { $rate }/s)
       *[other] { $budget } { $count } appels ({ $pace }/s sur { $rate }/s)
    }
jobs-sum-calls =
    { $count ->
        [one] { $count } appel en tout, dont répétés : { $repeated }, limités : { $throttled }
       *[other] { $count } appels en tout, dont répétés : { $repeated }, limités : { $throttled }
    }
jobs-sum-clock-moved = l'horloge de l'AWS local a été avancée de { $time }
jobs-sum-device-failures = pourquoi des appareils ont échoué
jobs-sum-device-failures-of =
    { $count ->
        [one] { $count } appareil : { $reason } ({ $kind }) : { $names }
       *[other] { $count } appareils : { $reason } ({ $kind }) : { $names }
    }
jobs-sum-downloads =
    { $count ->
        [one] { $count } fichier téléchargé, { $size }
       *[other] { $count } fichiers téléchargés, { $size }
    }
jobs-sum-ended-before =
    { $count ->
        [one] { $count } exécution s'était terminée avant que l'appareil ne commence
       *[other] { $count } exécutions s'étaient terminées avant que l'appareil ne commence
    }
jobs-sum-expired =
    { $urls ->
        [one] { $urls } URL avait expiré
       *[other] { $urls } URL avaient expiré
    }
jobs-sum-failures = ce qui a échoué
jobs-sum-job = { $job } : { $why }
jobs-sum-job-counts = { $job } : { $why } ; { $counts }
jobs-sum-names-more = { $names } et { $count } de plus
jobs-sum-overtaken =
    { $count ->
        [one] { $count } exécution s'est terminée ou a changé pendant que l'appareil travaillait
       *[other] { $count } exécutions se sont terminées ou ont changé pendant que l'appareil travaillait
    }
jobs-sum-processed =
    { $count ->
        [one] { $count } exécution de tâche traitée : { $succeeded } SUCCEEDED, { $failed } FAILED
       *[other] { $count } exécutions de tâche traitées : { $succeeded } SUCCEEDED, { $failed } FAILED
    }
jobs-sum-processed-as-planned =
    { $count ->
        [one] { $count } exécution de tâche traitée : { $succeeded } SUCCEEDED, { $failed } FAILED comme prévu
       *[other] { $count } exécutions de tâche traitées : { $succeeded } SUCCEEDED, { $failed } FAILED comme prévu
    }
jobs-sum-processed-not-planned =
    { $count ->
        [one] { $count } exécution de tâche traitée : { $succeeded } SUCCEEDED, { $failed } FAILED, dont { $unplanned } hors prévision
       *[other] { $count } exécutions de tâche traitées : { $succeeded } SUCCEEDED, { $failed } FAILED, dont { $unplanned } hors prévision
    }
jobs-sum-retries =
    { $count ->
        [one] { $count } exécution sur l'ensemble était une nouvelle tentative
       *[other] { $count } exécutions sur l'ensemble étaient de nouvelles tentatives
    }
jobs-sum-stopped = arrêté : { $sum }
jobs-sum-took = durée : { $time }
jobs-sum-took-waiting = durée : { $time }, dont { $waited } à attendre le déploiement
jobs-sum-unheard =
    { $count ->
        [one] { $count } exécution non signalée : AWS n'a pas accepté l'appel
       *[other] { $count } exécutions non signalées : AWS n'a pas accepté l'appel
    }
jobs-sum-vanished =
    { $count ->
        [one] { $count } exécution disparue, avec l'objet ou la tâche
       *[other] { $count } exécutions disparues, avec l'objet ou la tâche
    }
jobs-sum-without-execution =
    { $count ->
        [one] { $count } cible n'a jamais reçu d'exécution : { $names }
       *[other] { $count } cibles n'ont jamais reçu d'exécution : { $names }
    }

## The report, a page

jobs-report-aria-outcomes = résultats
jobs-report-aria-rollout = déploiement dans le temps
jobs-report-axis-minutes = { $minutes } min
jobs-report-bar-finished = minute { $minute }, terminées : { $count }
jobs-report-bar-queued = minute { $minute }, en file d'attente : { $count }
jobs-report-bar-started = minute { $minute }, commencées : { $count }
jobs-report-document = Document de tâche
jobs-report-durations =
    { $devices ->
        [one] Du début d'une exécution à sa fin, pour { $devices } appareil qui a répondu : { $least } au minimum, { $mean } en moyenne, { $most } au maximum.
       *[other] Du début d'une exécution à sa fin, pour { $devices } appareils qui ont répondu : { $least } au minimum, { $mean } en moyenne, { $most } au maximum.
    }
jobs-report-executions =
    { $executions ->
        [one] { $executions }, dont nouvelles tentatives : { $retries }
       *[other] { $executions }, dont nouvelles tentatives : { $retries }
    }
jobs-report-fact-executions = exécutions
jobs-report-fact-things = objets
jobs-report-failures = Pourquoi des exécutions ont échoué
jobs-report-failures-all =
    { $total ->
        [one] La seule exécution FAILED, REJECTED ou TIMED_OUT.
       *[other] Toutes les exécutions ({ $total }) FAILED, REJECTED ou TIMED_OUT.
    }
jobs-report-failures-first =
    { $total ->
        [one] { $described } sur { $total } exécution FAILED, REJECTED ou TIMED_OUT, les premières par nom : AWS en décrit dix par seconde.
       *[other] { $described } sur { $total } exécutions FAILED, REJECTED ou TIMED_OUT, les premières par nom : AWS en décrit dix par seconde.
    }
jobs-report-file = fichier pour la page
jobs-report-heading-count = nombre
jobs-report-heading-reason = raison
jobs-report-heading-share = part
jobs-report-heading-sort = sorte
jobs-report-heading-status = état
jobs-report-heading-thing = objet
jobs-report-heading-things = objets
jobs-report-heading-took = durée
jobs-report-more =
    { $count ->
        [one] et { $count } de plus
       *[other] et { $count } de plus
    }
jobs-report-none = Aucun objet n'a d'exécution de cette tâche.
jobs-report-nowhere = dire où va le rapport
jobs-report-nowhere-hint = indiquer --html FILE pour une page, --output json pour un programme, ou les deux
jobs-report-outcomes = Résultats
jobs-report-rollout = Déploiement dans le temps
jobs-report-rollout-each =
    { $minutes ->
        [1] Exécutions par minute, à partir de { $begins }.
       *[other] Exécutions par { $minutes } minutes, à partir de { $begins }.
    }
jobs-report-row-finished = terminées : { $count }
jobs-report-row-queued = en file d'attente : { $count }
jobs-report-row-started = commencées : { $count }
jobs-report-seen = { $place } ; consulté le { $at }
jobs-report-settings = Réglages
jobs-report-silent = rien n'a été dit
jobs-report-slowest = Appareils les plus lents
jobs-report-title = Tâche { $job }
jobs-report-wrote = { $path } écrit

## Learning moments

jobs-learn-abort =
    Une règle d'abandon met fin d'elle-même à une tâche quand une mise à jour se révèle mauvaise. Elle compte les appareils qui en ont fini avec la tâche. Dès qu'ils sont assez nombreux et que la part de ceux qui ont échoué atteint le pourcentage, AWS IoT annule la tâche.

    Les exécutions QUEUED sont annulées et ne commencent jamais ; celles qui sont IN_PROGRESS continuent. Les nouvelles tentatives en attente sont abandonnées.

    Le nombre minimal évite qu'une tâche s'arrête parce que le tout premier appareil a échoué par hasard. Avec « FAILED, 10 %, 5 appareils », un échec parmi les cinq premiers représente 20 % et arrête la tâche ; à 50 appareils, il en faut cinq. Une règle peut compter FAILED, REJECTED, TIMED_OUT ou ALL, et une tâche peut avoir plusieurs règles.
jobs-learn-abort-title = Une tâche qui s'arrête d'elle-même

jobs-learn-cancel =
    Annuler met fin à une tâche et la garde : son document, sa configuration et ce qui s'est passé sur chaque appareil restent consultables. Supprimer fait disparaître tout cela.

    Annuler quand le firmware ou les cibles ne sont pas les bons, quand trop d'appareils échouent, ou quand quelque chose de plus urgent doit être déployé. Les exécutions QUEUED ne commencent pas ; celles qui sont IN_PROGRESS continuent, car un appareil arrêté au milieu d'une mise à jour peut devenir inutilisable. --force les annule aussi, et l'appareil l'apprend quand il signale son état.

    Une tâche annulée ne peut pas être reprise : en créer une nouvelle pour les appareils restants.
jobs-learn-cancel-title = Annuler une tâche, ou la supprimer ?

jobs-learn-create =
    Voici la tâche entière telle qu'elle est envoyée, avec ce qu'elle ferait : le temps nécessaire pour notifier tous les appareils, et combien auraient reçu un mauvais firmware avant que les règles d'abandon ne l'arrêtent.

    CreateJob vérifie le document et répond aussitôt. Les exécutions, une par appareil, apparaissent un instant plus tard et sont déployées à la cadence de la tâche.

    Dès lors, le document ne change plus, et des cibles ne peuvent qu'être ajoutées, à une tâche continue. La description, la cadence de déploiement, les règles d'abandon, le délai d'expiration et les nouvelles tentatives peuvent encore être modifiés chez AWS. L'identifiant reste pris jusqu'à la suppression de la tâche.
jobs-learn-create-title = Ce qui se passe à la création d'une tâche

jobs-learn-delete =
    Supprimer fait disparaître la tâche, son document et l'historique de ses exécutions sur chaque appareil. Ce que la tâche a installé reste installé. Rien d'elle ne peut être récupéré.

    Une tâche à seulement arrêter s'annule et ne se supprime pas : l'annulation en garde la trace. Supprimer sert à ranger ce qui est terminé, après un test, ou à réutiliser l'identifiant ; AWS oublie lui-même les tâches au bout de deux ans.

    AWS refuse de supprimer une tâche qui n'est pas terminée, sauf de force : les appareils qui y travaillent essuient alors un refus quand ils signalent leur état. Dix tâches au plus peuvent être en cours de suppression à la fois.
jobs-learn-delete-title = Ce qu'une suppression fait disparaître

jobs-learn-discover =
    Une tâche dit aux appareils de faire quelque chose, de façon fiable : elle attend les appareils hors ligne, compte ce qu'il est advenu de chacun, et peut être ralentie et arrêtée.

    Il lui faut trois choses qui existent déjà :

      cibles    des groupes d'objets ou des objets : qui doit agir, 100 au plus
      travail   une version d'un package, ou votre propre document
      rôle      avec lequel AWS IoT signe les URL de firmware

    fleetctl cherche d'abord les groupes d'objets et les packages de ce compte et de cette région, pour permettre de choisir parmi ce qui existe. `fleetctl provision` crée tout cela. Regarder ne coûte rien et ne change rien.
jobs-learn-discover-title = De quoi se compose une tâche

jobs-learn-execution =
    Une tâche est l'ordre ; une exécution est ce qu'un appareil en fait. Chaque objet ciblé a sa propre exécution, avec un numéro qui augmente à chaque nouvelle tentative.

      QUEUED       l'appareil n'a pas commencé
      IN_PROGRESS  il a commencé, et peut signaler des étapes en chemin
      SUCCEEDED    il dit qu'il a terminé
      FAILED       il dit qu'il n'y est pas arrivé
      REJECTED     il dit qu'il ne le fera pas
      TIMED_OUT    il n'a rien signalé à temps
      CANCELED     la tâche a été annulée avant d'être faite
      REMOVED      l'objet n'est plus ciblé, ou a été supprimé

    Les deux premiers états sont ouverts, les autres définitifs. En signalant son état, un appareil peut joindre jusqu'à dix détails, des paires de clé et de valeur : c'est ce qu'il faut lire d'abord en cas d'échec.
jobs-learn-execution-title = Ce qu'est une exécution

jobs-learn-rollout =
    La cadence de déploiement dit combien d'appareils sont notifiés par minute. AWS IoT en permet jusqu'à 1 000 par tâche. Une cadence plus basse laisse le temps de voir les premiers échecs avant que tout le monde ait la mise à jour, et évite d'écraser un serveur depuis lequel tous les appareils téléchargent.

    Une cadence constante est la même chaque minute. Une cadence exponentielle commence bas et se multiplie chaque fois qu'autant d'appareils de plus ont été notifiés, ou ont réussi. Avec 50 au début, doublés tous les 1 000 appareils :

      après N appareils      0    1 000    2 000    3 000
      cadence par minute    50      100      200      400

    L'augmentation d'après les appareils qui ont réussi est le choix prudent : une mauvaise mise à jour n'accélère pas.
jobs-learn-rollout-title = À quelle vitesse se répand une mise à jour

jobs-learn-selection =
    Un groupe change : des objets y entrent et en sortent. La sélection des cibles dit ce que cela signifie pour la tâche.

      SNAPSHOT     les objets qui sont dans les groupes maintenant ; la tâche
                   est COMPLETED quand tous ont terminé
      CONTINUOUS   aussi tout objet qui les rejoint plus tard ; la tâche
                   continue jusqu'à son annulation, ou son heure de fin

    SNAPSHOT convient à une mise à jour ponctuelle, avec un résultat à la fin. CONTINUOUS convient à une règle telle que « chaque appareil de ce groupe a au moins cette version » : un nouvel appareil est mis à jour quand il rejoint le groupe. Avec un groupe dynamique, il suffit qu'un appareil commence à correspondre à la requête. Un objet qui quitte le groupe d'une tâche continue passe à REMOVED s'il n'avait pas terminé.
jobs-learn-selection-title = Maintenant, ou à partir de maintenant

jobs-learn-simulate =
    fleetctl fait maintenant ce que fait le logiciel d'un appareil, pour chaque appareil de la tâche :

      1  commencer    signaler IN_PROGRESS
      2  obtenir      demander le document ; AWS IoT signe alors l'URL
      3  télécharger  lire le firmware par cette URL, par petits morceaux
      4  signaler     SUCCEEDED, ou FAILED avec la raison

    Les appareils signalent leur état en 200 appels par seconde au plus, pour tout le compte ; à deux signalements chacun, 10 000 appareils mettent au moins 100 secondes. fleetctl reste sous ce rythme. Un échec est décidé d'avance, par tirage au sort, et signalé avec la raison « Simulated failure », pour permettre d'observer les règles d'abandon, les nouvelles tentatives et les statistiques à l'œuvre. Rien du firmware n'est gardé.
jobs-learn-simulate-executions =
    Les appareils d'une tâche qui ont quelque chose à faire sont ceux dont l'exécution est QUEUED ou IN_PROGRESS. Une exécution QUEUED attend que son appareil se connecte et demande ; une exécution IN_PROGRESS a été commencée sans être terminée, peut-être par une simulation arrêtée.

    Ils peuvent être moins nombreux que les cibles : la tâche ne notifie qu'un certain nombre d'appareils par minute, et d'autres ont déjà terminé. La simulation attend alors les suivants, ou avance l'horloge de l'AWS local.

    De vrais appareils apprennent l'existence d'une tâche par MQTT : un message sur `$aws/things/THING/jobs/notify-next`. Ils demandent ensuite le document de l'exécution suivante.
jobs-learn-simulate-executions-title = Quels appareils ont quelque chose à faire

jobs-learn-simulate-jobs =
    Seule une tâche IN_PROGRESS a du travail pour les appareils. Une tâche SCHEDULED attend son début ou sa prochaine fenêtre de maintenance ; une tâche COMPLETED ou CANCELED est terminée.

    Un appareil ne voit pas les tâches comme vous. Il ne voit que ses propres exécutions, l'une après l'autre, dans l'ordre de leur mise en file d'attente, par une interface à part : le plan de données des tâches, par MQTT ou HTTPS. Il ne peut pas créer de tâches, ni voir ce que font les autres appareils.

    Une simulation utilise cette même interface. Ce qu'AWS IoT enregistre est exactement ce que laisseraient de vrais appareils : les commandes qui consultent les tâches peuvent donc s'y essayer.
jobs-learn-simulate-jobs-title = Les tâches vues par les appareils

jobs-learn-simulate-title = Ce que vont faire les appareils

jobs-learn-stats =
    QUEUED attend l'appareil ; IN_PROGRESS a été commencé par lui ; SUCCEEDED, FAILED et REJECTED sont les mots de l'appareil lui-même ; TIMED_OUT signifie qu'il n'a rien signalé à temps ; REMOVED que l'objet n'est plus ciblé, ou a été supprimé ; CANCELED que la tâche a été annulée.

    95 % ou plus est excellent, 80 % bon, 50 % médiocre, moins est critique. Beaucoup de TIMED_OUT pointent vers la connectivité ou un délai d'expiration trop court ; beaucoup de REJECTED vers des appareils qui ne conviennent pas à la tâche ; FAILED peu après le début vers le téléchargement, FAILED plus tard vers l'installation.

    Déployer d'abord sur quelques appareils, laisser les critères d'abandon surveiller le reste, et envisager l'annulation quand plus de 20 % échouent.
jobs-learn-stats-title = Ce que signifient les états et les taux

jobs-learn-targets =
    Une seule tâche peut s'adresser à plusieurs groupes et objets, 100 au plus. Un objet présent dans plusieurs des groupes ne reçoit qu'une exécution. Les sous-groupes d'un groupe en font partie.

    Les groupes sont de meilleures cibles que des objets isolés : ils disent ce que des appareils ont en commun, un pays ou un type, et ne demandent pas de tenir une liste. Pour essayer une mise à jour sur peu d'appareils d'abord, en faire un groupe, y lancer une tâche, et créer la suivante pour tout le monde.

    Les réglages qui suivent sont facultatifs. Sans eux, une tâche notifie jusqu'à 1 000 appareils par minute, ne s'arrête jamais d'elle-même et attend chaque appareil sans limite.
jobs-learn-targets-title = Qui reçoit la tâche

jobs-learn-timeout =
    Un appareil privé de courant au milieu d'une mise à jour ne dit plus rien. Son exécution resterait IN_PROGRESS pour toujours, et une tâche SNAPSHOT ne serait jamais COMPLETED. Le délai d'expiration, d'une minute à sept jours, y met fin avec TIMED_OUT.

    Il court à partir d'IN_PROGRESS, et non tant que l'exécution est QUEUED : un appareil hors ligne peut attendre aussi longtemps qu'il veut. Il ne peut pas être prolongé pour un appareil au travail : tenir compte d'un réseau lent ; AWS peut constater l'expiration avec une minute de retard au plus.

    Les exécutions TIMED_OUT et FAILED peuvent être remises en file d'attente, jusqu'à dix fois en tout par appareil ; les REJECTED ne le sont jamais.
jobs-learn-timeout-title = Les appareils qui ne répondent jamais

jobs-learn-type =
    Une mise à jour à distance (ota) installe une version d'un package. fleetctl écrit le document : AWS IoT y place les attributs de la version et, chaque fois qu'un appareil le demande, une nouvelle URL de son firmware, valable une heure. Si la configuration des packages est activée, le shadow `$package` de chaque appareil qui réussit indique de lui-même sa version.

    Une tâche personnalisée (custom) fait ce que dit votre propre document : tout JSON jusqu'à 32 768 caractères, par exemple une opération avec ses paramètres. Ce qu'il signifie est décidé par le logiciel de vos appareils ; AWS IoT ne fait que le transmettre. Elle sert à redémarrer, à renouveler une clé ou à collecter des journaux.
jobs-learn-type-title = Deux sortes de tâches
