# Le mode guidé : `fleetctl` seul sur un terminal, avec ses menus.

## Opening

guided-title = fleetctl : une flotte AWS IoT, du provisionnement au nettoyage
guided-leaving = Ctrl-C ou q permet de quitter toute question sans risque. Entrée prend ce qui est entre crochets.
guided-language = langue
guided-place = où
guided-place-aws = AWS, avec les informations d'identification et la région de cette machine
guided-place-local = l'AWS local intégré à fleetctl : ni compte, ni réseau, ni coût

## Menus

guided-back = retour
guided-choose = numéro, q pour quitter :
guided-choose-number = choisir un numéro de 1 à { $last }
guided-debug = activer le mode débogage : montrer chaque appel à AWS
guided-debug-off = désactiver le mode débogage
guided-leave = quitter
guided-main = Que faire ?

## The main menu. Those that open a menu are its title as well.

guided-cleanup = nettoyer : supprimer ce que l'atelier a créé
guided-commands = commandes : faire agir les appareils tout de suite
guided-doctor = vérifier que tout est prêt
guided-devices = appareils : les connecter, en faire tourner de virtuels
guided-groups = groupes dynamiques
guided-jobs = explorer les tâches
guided-jobs-create = créer une tâche
guided-jobs-simulate = simuler les appareils d'une tâche
guided-learn = suivre l'atelier comme un cours
guided-local = l'AWS local
guided-packages = packages logiciels
guided-provision = provisionner une flotte

## Jobs

guided-jobs-cancel = annuler une tâche
guided-jobs-delete = supprimer une tâche
guided-jobs-document = afficher le document d'une tâche
guided-jobs-execution = explorer l'exécution sur un appareil
guided-jobs-executions = répertorier les exécutions d'une tâche
guided-jobs-list = répertorier toutes les tâches
guided-jobs-report = écrire une page sur une tâche
guided-jobs-show = explorer une tâche
guided-jobs-stats = statistiques d'une tâche
guided-jobs-watch = suivre une tâche

## Packages

guided-packages-add-version = ajouter une version
guided-packages-config-disable = désactiver la configuration des packages
guided-packages-config-enable = activer la configuration des packages
guided-packages-config-status = afficher la configuration des packages
guided-packages-create = créer un package
guided-packages-delete = supprimer un package
guided-packages-delete-version = supprimer une version
guided-packages-device = afficher les versions d'un appareil
guided-packages-list = répertorier les packages
guided-packages-revert = rétablir la version de nombreux appareils
guided-packages-show = décrire un package
guided-packages-show-version = décrire une version

## Dynamic groups

guided-groups-create = créer un groupe dynamique
guided-groups-delete = supprimer un groupe dynamique
guided-groups-list = répertorier les groupes dynamiques
guided-groups-show = décrire un groupe dynamique
guided-groups-test = essayer des requêtes

## Commands

guided-commands-cancel = annuler une commande sur un appareil
guided-commands-create = créer une commande
guided-commands-delete = supprimer une commande
guided-commands-deprecate = empêcher l'exécution d'une commande
guided-commands-guide = expliquer le côté appareil
guided-commands-history = historique des exécutions
guided-commands-list = répertorier les commandes
guided-commands-restore = permettre à nouveau l'exécution d'une commande obsolète
guided-commands-run = exécuter une commande sur des appareils
guided-commands-show = afficher une commande
guided-commands-status = état d'une exécution
guided-commands-topics = rubriques MQTT d'un appareil

## Devices

guided-devices-enroll = inscrire des objets pour qu'ils puissent se connecter
guided-devices-list = répertorier les objets inscrits
guided-devices-publish = publier un message par MQTT
guided-devices-revoke = révoquer une inscription
guided-devices-run = faire tourner des appareils virtuels
guided-devices-subscribe = écouter des rubriques par MQTT

## The local AWS

guided-local-clock = avancer son horloge
guided-local-reset = tout oublier
guided-local-serve = le servir à d'autres outils, jusqu'à Ctrl-C
guided-local-status = montrer ce qu'il contient
