# L'aide de chaque commande et option.

help = Gère une flotte AWS IoT Device Management, sur AWS ou sur un AWS local
    .long = 
        Provisionne, organise, met à jour, commande et nettoie une flotte AWS IoT Device Management.

        Avec --local, tout se passe sur un AWS local intégré à fleetctl : ni compte, ni réseau, ni coût. Sans cette option, les informations d'identification et la région viennent de là où l'AWS CLI les prend.
    .after = 
        Exemples :
        {"  "}fleetctl --local provision --devices 15   une petite flotte sur l'AWS local
        {"  "}fleetctl provision --dry-run              ce que prendrait une flotte sur AWS
        {"  "}fleetctl cleanup --dry-run                ce qui serait supprimé, et pourquoi
        {"  "}fleetctl local serve                      un AWS local pour AWS CLI et SDK

help-global--local = Utiliser l'AWS local intégré à fleetctl au lieu d'AWS
    .long = 
        Utiliser l'AWS local intégré à fleetctl au lieu d'AWS

        Il a son propre compte (123456789012) ; vos informations d'identification et vos profils ne sont pas consultés. Si `fleetctl local serve` s'exécute sur le même --state-dir, c'est celui-là qui est utilisé.

help-global--state-dir = Où l'AWS local garde son état
    .long = 
        Où l'AWS local garde son état

        `:memory:` oublie tout à la fin.

        {"["}par défaut : un dossier de votre compte utilisateur]

help-global--profile = Le profil de configuration AWS à utiliser

help-global--region = La région AWS
    .long = 
        La région AWS

        {"["}par défaut : AWS_REGION, AWS_DEFAULT_REGION ou celle du profil ; avec --local, us-east-1]

help-global--endpoint-url = Envoyer chaque requête à cette adresse plutôt qu'à celle d'AWS

help-global--output = Sous quelle forme afficher les résultats : table, json, yaml, text
    .long = 
        Sous quelle forme afficher les résultats : table, json, yaml, text

        `text` met des tabulations entre les valeurs, selon les règles de l'AWS CLI. Une opération affiche ses événements en lignes JSON, ou en documents YAML.

        {"["}par défaut : table]

help-global--result-query = N'afficher que ce qu'une expression JMESPath trouve dans le résultat
    .long = 
        N'afficher que ce qu'une expression JMESPath trouve dans le résultat

        Elle s'applique à ce qu'affiche --output json, et le résultat s'affiche comme le dit --output ; sous forme de table sans cette option. D'une opération, elle considère le dernier événement, le résumé.

help-global--lang = La langue de tout ce qui est à lire : en, es, ja, zh, pt, ko, de, it, fr
    .long = 
        La langue de tout ce qui est à lire : en, es, ja, zh, pt, ko, de, it, fr

        Les mots à saisir, le JSON et les codes de sortie sont les mêmes dans toutes les langues.

        {"["}par défaut : AWS_IOT_LANG, LC_ALL, LC_MESSAGES ou LANG, sinon en]

help-global--color = Couleurs : auto, always, never
    .long = 
        Couleurs : auto, always, never

        `auto` les utilise sur un terminal et respecte NO_COLOR et CLICOLOR_FORCE.

        {"["}par défaut : auto]

help-global--quiet = N'afficher que les résultats, les avertissements et les erreurs

help-global--debug = Montrer chaque appel à AWS avec sa réponse, un à la fois
    .long = 
        Montrer chaque appel à AWS avec sa réponse, un à la fois

        Les secrets sont masqués ; les identifiants de comptes et de ressources ne le sont pas.

help-global--learn = Expliquer chaque étape au passage : les moments d'apprentissage de l'atelier
    .long = 
        Expliquer chaque étape au passage : les moments d'apprentissage de l'atelier

        Chacun s'affiche une fois et attend d'être lu ; avec --yes, sans attendre.

help-global--yes = Répondre oui aux questions simples
    .long = 
        Répondre oui aux questions simples

        Seule --confirm répond à une question qui demande de saisir un mot.

help-global--rate = Régler le débit d'un type de requêtes : things=200, shadows=off
    .long = 
        Régler le débit d'un type de requêtes : things=200, shadows=off

        Requêtes par seconde pour un budget d'appels, au lieu de ce que permet le quota par défaut du compte. `off` : aussi vite que possible. Peut être indiquée plusieurs fois.

help-global--config = Lire les réglages dans ce fichier seulement
    .long = 
        Lire les réglages dans ce fichier seulement

        {"["}par défaut : FLEETCTL_CONFIG, sinon le fleet.toml de l'utilisateur et celui du dossier courant]

help-global--fleet = Le profil des réglages à utiliser : [profiles.NAME] de fleet.toml
    .long = 
        Le profil des réglages à utiliser : [profiles.NAME] de fleet.toml

        {"["}par défaut : FLEETCTL_FLEET, sinon aucun : seulement leurs valeurs par défaut]

help-global--local-faults = Pannes de l'AWS local intégré à fleetctl, comme dans `local serve --faults`

help-global--local-quotas = Débits de requêtes de l'AWS local intégré à fleetctl : aws, off

help-global--local-access-log = Le journal d'accès de l'AWS local intégré à fleetctl, en lignes JSON

help-provision = Provisionner une flotte, ou ce qui en manque
    .long = 
        Provisionne une flotte : types d'objet, firmware, packages logiciels, rôles IAM, indexation de la flotte, un groupe par pays, et les appareils avec leurs shadows, le tout balisé.

        La commande regarde ce qui existe, montre un plan, demande confirmation, puis crée ce qui manque. Relancée, elle reprend là où elle s'était arrêtée ; ce qui existe est conservé, y compris ce que les appareils ont changé depuis. Sur un terminal, elle demande ce qu'aucune option ne dit ; avec --yes, les valeurs par défaut s'appliquent.

help-provision--things-prefix = Le début du nom des appareils, 1 à 20 caractères
    .long = 
        Le début du nom des appareils, 1 à 20 caractères

        Lettres, chiffres, traits d'union, traits de soulignement et deux-points. L'appareil 7 de Vehicle-VIN- s'appelle Vehicle-VIN-007.

help-provision--thing-types = Les types d'objet, chacun avec un package logiciel du même nom
    .long = 
        Les types d'objet, chacun avec un package logiciel du même nom

        {"["}par défaut : SedanVehicle,SUVVehicle,TruckVehicle]

help-provision--package-versions = Les versions de chaque package ; les appareils commencent par la première
    .long = 
        Les versions de chaque package ; les appareils commencent par la première

        {"["}par défaut : 1.0.0,1.1.0]

help-provision--continent = Le continent : 1 à 7, ou un nom
    .long = 
        Le continent : 1 à 7, ou un nom

        1 North America, 2 South America, 3 Europe, 4 Asia, 5 Africa, 6 Oceania, 7 Antarctica

        {"["}par défaut : 1]

help-provision--countries = Les pays : les N premiers du continent, ou des codes
    .long = 
        Les pays : les N premiers du continent, ou des codes

        Des codes sans continent désignent eux-mêmes le leur.

        {"["}par défaut : 3 en Amérique du Nord, 2 ailleurs]

help-provision--devices = Le nombre d'appareils de la flotte
    .long = 
        Le nombre d'appareils de la flotte

        {"["}par défaut : 100]

help-provision--dry-run = Afficher le plan et ne rien changer

help-provision--plan-out = Enregistrer le plan dans un fichier pour `fleetctl apply` et ne rien changer
    .long = 
        Enregistrer le plan dans un fichier pour `fleetctl apply` et ne rien changer

        Il est valable 24 heures, pour le même compte et la même région.

help-groups = Groupes dynamiques : les créer, répertorier, afficher, supprimer ; essayer des requêtes

help-groups-create = Créer un groupe dynamique à partir de critères ou d'une requête
    .long = 
        Crée un groupe dynamique : ses membres sont les appareils qui correspondent à une requête ; ils y entrent dès qu'ils y correspondent, et en sortent dès qu'ils n'y correspondent plus.

        La requête est construite à partir de critères, qui doivent tous être remplis, ou indiquée avec --query-string. Elle est vérifiée avant tout envoi, puis essayée : le nombre d'appareils qui correspondent et les premiers d'entre eux s'affichent avant la confirmation. Une requête à laquelle rien ne correspond est refusée, sauf avec --allow-empty. Sur un terminal, sans critères ni requête, un assistant les demande. Un groupe qui existe avec la même requête est conservé.
    .after = 
        Exemples :
        {"  "}fleetctl groups create --countries US --thing-types SedanVehicle
        {"  "}fleetctl groups create --countries US,CA --battery '>50' --name LowRisk
        {"  "}fleetctl groups create --thing-types SedanVehicle --versions 1.0.0 --yes
        {"  "}fleetctl groups create --name Far --query-string 'NOT attributes.country:US'

help-groups-create--countries = Les appareils de ces pays, en codes de deux lettres

help-groups-create--thing-types = Les appareils de ces types d'objet

help-groups-create--versions = Les appareils qui signalent ces versions du package de leur type d'objet

help-groups-create--battery = Les appareils dont la batterie a ce pourcentage : '>50', '<30', '=75', '[30 TO 80]'

help-groups-create--query-string = Une requête au lieu de critères

help-groups-create--name = Le nom du groupe
    .long = 
        Le nom du groupe

        {"["}par défaut : DynamicGroup- suivi des critères, si chacun a une seule valeur]

help-groups-create--allow-empty = Créer le groupe bien que rien n'y corresponde encore

help-groups-create--max-terms = Le nombre de termes autorisés dans une requête, si AWS a relevé le quota du compte
    .long = 
        Le nombre de termes autorisés dans une requête, si AWS a relevé le quota du compte

        {"["}par défaut : 5]

help-groups-create--dry-run = Essayer la requête, afficher ce qui serait créé et ne rien changer

help-groups-list = Répertorier les groupes dynamiques avec leurs requêtes et leur nombre exact de membres
    .long = 
        Répertorie les groupes dynamiques du compte dans la région : requête, nombre exact de membres, état et date de création.

        La liste d'AWS ne dit pas quels groupes sont dynamiques : chaque groupe est donc décrit ; les membres sont comptés page par page, 250 à la fois.

help-groups-show = Afficher un groupe dynamique, ses balises et ses premiers membres
    .long = 
        Affiche un groupe dynamique, ses balises et ses premiers membres.

        Sans GROUP, il est possible d'en choisir un dans une liste sur un terminal.

help-groups-show--name = Le nom du groupe

help-groups-delete = Supprimer un groupe dynamique ; ses membres restent
    .long = 
        Supprime un groupe dynamique. Les appareils qui en font partie restent tels quels, de même que les tâches créées pour lui.

        La commande montre le groupe et demande le mot DELETE, saisi ou donné par --confirm DELETE ; --yes n'en tient pas lieu. Un groupe statique n'est jamais supprimé.

        Sans GROUP, il est possible d'en choisir un dans une liste sur un terminal.

help-groups-delete--name = Le nom du groupe

help-groups-delete--confirm = Accepter la suppression sans question : DELETE
    .long = 
        Accepter la suppression sans question : DELETE

        Le mot doit être exactement celui-ci. --yes n'en tient pas lieu.

help-groups-test = Essayer une requête : ses erreurs, ce qu'elle trouve, ce que chaque partie écarte
    .long = 
        Essaie une requête sur l'index de la flotte et ne change rien : la vérifie, compte les appareils qui correspondent, montre les premiers, et dit pour chaque partie de la requête combien d'appareils elle est seule à écarter. Sur un terminal, sans requête, en demande une après l'autre.

        Un appareil qui ne satisfait pas à deux parties est écarté par les deux, et n'est donc compté pour aucune ; « correspond » indique combien d'appareils correspondent à la partie, quoi que disent les autres.

help-groups-test--query = La requête

help-packages = Packages logiciels : versions, firmware, ce que signalent les appareils, rétablissements

help-packages-create = Créer un package, encore sans versions
    .long = 
        Crée un package logiciel avec les balises de l'atelier. `fleetctl packages add-version` lui donne des versions.

        Les appareils d'un type d'objet signalent un package du même nom : lui donner le nom du type.

        Sans PACKAGE, le nom est demandé sur un terminal.

help-packages-create--package = Le nom du package

help-packages-create--description = Sa description, jusqu'à 1024 caractères

help-packages-add-version = Ajouter une version : firmware, brouillon, SBOM, publication
    .long = 
        Ajoute une version à un package : le firmware est chargé dans le compartiment de l'atelier, un brouillon qui y renvoie est créé, puis le brouillon est publié. Si le compartiment manque, il est créé, avec la gestion des versions.

        Un fichier de n'importe quelle taille est envoyé en flux ; au-delà de 8 MB, en parties que S3 assemble et vérifie. Sans fichier, un petit échantillon est créé. Les noms, les tailles et la version sont vérifiés avant tout envoi. Relancée après un échec, la commande reprend là où elle s'était arrêtée : le même fichier n'est pas envoyé deux fois.

        Une version publiée ne peut plus être modifiée ni redevenir un brouillon ; --draft la laisse à l'état de brouillon.

        Sans PACKAGE ou VERSION, ils sont demandés sur un terminal, de même que le contenu de la version.
    .after = 
        Exemples :
        {"  "}fleetctl packages add-version SedanVehicle 1.2.0
        {"  "}fleetctl packages add-version SedanVehicle 1.2.0 --file firmware.bin --sbom sbom.zip

help-packages-add-version--package = Le package

help-packages-add-version--version = La version à ajouter

help-packages-add-version--file = Le firmware
    .long = 
        Le firmware

        {"["}par défaut : un petit échantillon est créé]

help-packages-add-version--sbom = Une nomenclature logicielle : un zip avec des fichiers SPDX ou `CycloneDX`
    .long = 
        Une nomenclature logicielle : un zip avec des fichiers SPDX ou `CycloneDX`

        AWS l'examine ensuite ; `packages show-version` dit ce qui a été trouvé.

help-packages-add-version--description = La description de la version, jusqu'à 1024 caractères

help-packages-add-version--attribute = Un attribut de la version ; tous ensemble font au plus 3 KB
    .long = 
        Un attribut de la version ; tous ensemble font au plus 3 KB

        Peut être indiquée plusieurs fois.

help-packages-add-version--draft = La laisser à l'état de brouillon, modifiable mais pas encore déployable

help-packages-add-version--dry-run = Dire ce qui serait fait et ne rien changer

help-packages-list = Répertorier les packages

help-packages-show = Afficher un package et ses versions
    .long = 
        Affiche un package et ses versions.

        Sans PACKAGE, il est possible d'en choisir un dans une liste sur un terminal.

help-packages-show--package = Le package

help-packages-show-version = Afficher une version : état, firmware, SBOM, attributs
    .long = 
        Affiche une version : état, firmware, SBOM, attributs.

        Sans PACKAGE ou VERSION, il est possible de les choisir dans des listes sur un terminal.

help-packages-show-version--package = Le package

help-packages-show-version--version = La version

help-packages-delete = Supprimer un package qui n'a pas de versions
    .long = 
        Supprime un package. AWS refuse tant qu'il a des versions : `fleetctl packages delete-version` les supprime.

        La commande demande le mot DELETE, saisi ou donné par --confirm DELETE ; --yes n'en tient pas lieu.

        Sans PACKAGE, il est possible d'en choisir un dans une liste sur un terminal.

help-packages-delete--package = Le package

help-packages-delete--confirm = Accepter la suppression sans question : DELETE
    .long = 
        Accepter la suppression sans question : DELETE

        Le mot doit être exactement celui-ci. --yes n'en tient pas lieu.

help-packages-delete-version = Supprimer une version ; son firmware reste dans le compartiment
    .long = 
        Supprime une version d'un package, quel que soit son état. Son firmware reste dans le compartiment, et des appareils continuent de la signaler. Une tâche qui doit encore y amener un appareil échouera.

        La commande demande le mot DELETE, saisi ou donné par --confirm DELETE ; --yes n'en tient pas lieu.

        Sans PACKAGE ou VERSION, il est possible de les choisir dans des listes sur un terminal.

help-packages-delete-version--package = Le package

help-packages-delete-version--version = La version

help-packages-delete-version--confirm = Accepter la suppression sans question : DELETE
    .long = 
        Accepter la suppression sans question : DELETE

        Le mot doit être exactement celui-ci. --yes n'en tient pas lieu.

help-packages-config = L'écriture des shadows $package des appareils par les tâches : status, enable, disable

help-packages-config-status = Dire si elle est activée, et avec quel rôle

help-packages-config-enable = L'activer, avec un rôle dédié
    .long = 
        Fait en sorte qu'AWS IoT Jobs écrive le shadow $package d'un appareil lorsqu'une tâche qui déploie une version de package y réussit.

        AWS IoT le fait avec le rôle IoTPackageConfigRole-<region>-<account>, qui est créé s'il manque et corrigé si ses politiques ne sont pas celles attendues. Si la configuration est déjà activée avec un autre rôle, celui-ci est conservé.

help-packages-config-disable = La désactiver ; le rôle reste
    .long = Fait en sorte qu'AWS IoT Jobs n'écrive plus les shadows $package des appareils : les tâches continuent, mais ce que les appareils signalent de leurs packages ne change plus tout seul. Le rôle reste.

help-packages-device = Montrer ce que les appareils disent avoir
    .long = 
        Montre ce que signalent les shadows $package des appareils : chaque package avec sa version, ses attributs et la date de leur dernière définition, là où AWS l'a gardée.

        Un appareil qui n'existe pas et un appareil qui ne signale rien sont distingués. Les autres sont affichés malgré tout ; le code de sortie est alors 4.

        Sans THING, il est possible d'en choisir dans une liste sur un terminal.

help-packages-device--things = Les appareils

help-packages-revert = Rétablir une version dans l'inventaire des appareils
    .long = 
        Rétablit une version dans ce que les appareils signalent d'un package : leurs shadows $package, et avec eux l'inventaire. Rien n'est envoyé aux appareils. Avec --with-job, la commande crée à la place une tâche qui leur installe le firmware de cette version ; leurs shadows sont alors écrits à mesure que chacun réussit.

        Les appareils sont trouvés par l'indexation de la flotte : ceux qui signalent le package et n'ont pas la version. La commande montre leur nombre et les dix premiers, et demande le mot REVERT, saisi ou donné par --confirm REVERT ; --yes n'en tient pas lieu. Relancée, elle fait ce qui reste.

        Sans PACKAGE ou --to, il est possible de les choisir dans des listes sur un terminal.
    .after = 
        Exemples :
        {"  "}fleetctl packages revert SedanVehicle --to 1.0.0 --dry-run
        {"  "}fleetctl packages revert SedanVehicle --to 1.0.0 --confirm REVERT
        {"  "}fleetctl packages revert SedanVehicle --to 1.0.0 --with-job

help-packages-revert--package = Le package

help-packages-revert--to = La version, qui doit être publiée

help-packages-revert--thing-type = Les appareils de ce type d'objet seulement

help-packages-revert--with-job = Installer la version par une tâche, au lieu de changer seulement ce que signalent les appareils
    .long = 
        Installer la version par une tâche, au lieu de changer seulement ce que signalent les appareils

        Pour 100 appareils au plus ; au-delà, prendre un groupe pour cible de `jobs create`.

help-packages-revert--dry-run = Montrer quels appareils seraient concernés et ne rien changer

help-packages-revert--confirm = Accepter le rétablissement sans question : REVERT
    .long = 
        Accepter le rétablissement sans question : REVERT

        Le mot doit être exactement celui-ci. --yes n'en tient pas lieu.

help-jobs = Tâches : les créer, consulter, suivre, annuler et supprimer

help-jobs-create = Créer une tâche : une mise à jour, ou votre propre document
    .long = 
        Crée une tâche : une mise à jour qui installe une version d'un package, ou votre propre document.

        Tout est examiné au préalable : groupes, objets, version et son firmware, rôle qui signe l'URL, identifiant, chaque nombre. La commande montre ensuite la tâche telle qu'elle est envoyée, le temps que prend au mieux le déploiement, et combien d'appareils recevraient un firmware qui échoue sur 3, 10 ou 50 % d'entre eux avant que les règles d'abandon ne l'arrêtent ; puis elle demande confirmation. Relancée avec le même --job-id, elle conserve la tâche qui existe.

        Sur un terminal, elle demande ce qui n'est pas indiqué, et sans aucune option, tout, étape par étape.
    .after = 
        Exemples :
        {"  "}fleetctl jobs create --package SedanVehicle --version 1.1.0 --group Fleet-US
        {"  "}fleetctl jobs create --package SedanVehicle --group Fleet-US,Fleet-CA \
        {"      "}--max-per-minute 50 --abort FAILED:10%:5 --timeout 30m --dry-run
        {"  "}fleetctl jobs create --document '{"{"}"operation": "reboot"{"}"}' --thing Vehicle-VIN-001

help-jobs-create--package = Le package à installer

help-jobs-create--version = La version à installer, qui doit être publiée
    .long = 
        La version à installer, qui doit être publiée

        {"["}par défaut : la version par défaut du package]

help-jobs-create--document = Votre propre document de tâche : un fichier, - pour stdin, ou le JSON lui-même
    .long = 
        Votre propre document de tâche : un fichier, - pour stdin, ou le JSON lui-même

        Il peut contenir des espaces réservés d'AWS IoT. Avec --package, la tâche installe aussi cette version : les shadows $package des appareils qui réussissent en font état.

help-jobs-create--allow-deprecated = Installer une version même obsolète

help-jobs-create--group = Les objets de ces groupes et de leurs sous-groupes
    .long = 
        Les objets de ces groupes et de leurs sous-groupes

        Peut être indiquée plusieurs fois.

help-jobs-create--thing = Ces objets
    .long = 
        Ces objets

        Peut être indiquée plusieurs fois.

help-jobs-create--snapshot = Seulement pour les objets ciblés au début de la tâche ; elle prend fin quand ils ont terminé (par défaut)

help-jobs-create--continuous = Aussi pour les objets qui rejoignent les groupes plus tard ; la tâche ne prend pas fin d'elle-même

help-jobs-create--max-per-minute = Le nombre maximal d'appareils notifiés par minute : 1 à 1000

help-jobs-create--base-rate = Une cadence qui augmente : appareils notifiés la première minute, 1 à 1000

help-jobs-create--increment-factor = Le facteur d'une cadence qui augmente : 1.1 à 5, un chiffre après le point

help-jobs-create--increase-after-notified = Multiplier la cadence chaque fois qu'autant d'appareils de plus ont été notifiés

help-jobs-create--increase-after-succeeded = Multiplier la cadence chaque fois qu'autant d'appareils de plus ont réussi

help-jobs-create--abort = Annuler la tâche quand trop d'appareils échouent : FAILED:10%:5
    .long = 
        Annuler la tâche quand trop d'appareils échouent : FAILED:10%:5

        10 %, dès qu'au moins 5 appareils l'ont terminée. FAILED, REJECTED, TIMED_OUT ou ALL. Peut être indiquée plusieurs fois.

help-jobs-create--timeout = Le temps dont dispose un appareil à partir de son IN_PROGRESS : 1m à 7d

help-jobs-create--retry = Laisser les appareils réessayer : FAILED=3, TIMED_OUT=1, ALL=2
    .long = 
        Laisser les appareils réessayer : FAILED=3, TIMED_OUT=1, ALL=2

        Au plus 10 nouvelles tentatives en tout. Peut être indiquée deux fois.

help-jobs-create--start = Le début de la tâche, en UTC : dans 30 minutes à un an

help-jobs-create--end = La fin de la tâche, en UTC : 30 minutes après son début ou plus tard

help-jobs-create--end-behavior = Ce qui se passe alors : stop-rollout, cancel, force-cancel
    .long = 
        Ce qui se passe alors : stop-rollout, cancel, force-cancel

        `stop-rollout` ne notifie plus personne, `cancel` annule ce qui est en file d'attente, `force-cancel` aussi ce qui est en cours.

help-jobs-create--window = Ne notifier les appareils d'une tâche continue que dans cette fenêtre : 'cron(0 2 * * ? *)=1h'
    .long = 
        Ne notifier les appareils d'une tâche continue que dans cette fenêtre : 'cron(0 2 * * ? *)=1h'

        Quand elle s'ouvre, en UTC, et pour combien de temps, 1m à 1430m. Peut être indiquée plusieurs fois.

help-jobs-create--url-expires = La durée de validité d'une URL de firmware : 60s à 1h
    .long = 
        La durée de validité d'une URL de firmware : 60s à 1h

        {"["}par défaut : 1h]

help-jobs-create--role = Le rôle avec lequel AWS IoT signe ces URL, par son nom ou son ARN
    .long = 
        Le rôle avec lequel AWS IoT signe ces URL, par son nom ou son ARN

        {"["}par défaut : celui que crée le provisionnement]

help-jobs-create--job-id = L'identifiant de la tâche
    .long = 
        L'identifiant de la tâche

        {"["}par défaut : OTA-Job- ou Command-Job-, ce qu'elle installe et l'heure]

help-jobs-create--description = La description de la tâche, jusqu'à 2028 caractères

help-jobs-create--dry-run = Tout examiner, montrer la tâche et son déroulement, et ne rien changer

help-jobs-list = Répertorier les tâches, les plus récentes d'abord
    .long = Répertorie les tâches dans tous les états, les plus récentes d'abord. Toutes les pages sont lues, les états en parallèle ; avec --debug, l'un après l'autre.

help-jobs-list--status = Seulement les tâches dans ces états : SCHEDULED, IN_PROGRESS, COMPLETED, CANCELED, DELETION_IN_PROGRESS

help-jobs-list--limit = Au plus ce nombre de tâches, les plus récentes

help-jobs-show = Afficher une tâche avec son document et toute sa configuration
    .long = 
        Affiche une tâche : où elle en est, ses cibles, son document tel qu'AWS le détient, sa configuration en JSON dans les termes d'AWS, la façon dont les URL de firmware sont signées, et le nombre d'exécutions dans chaque état.

        Sans JOB, il est possible d'en choisir une dans une liste sur un terminal. AWS compte les exécutions avec un peu de retard : `fleetctl jobs stats` les compte lui-même.

help-jobs-show--job = L'identifiant de la tâche

help-jobs-document = Afficher le document d'une tâche
    .long = 
        Affiche le document d'une tâche tel qu'AWS le détient : du JSON, avec les attributs des versions de package. Les espaces réservés des URL présignées restent ; AWS les remplace quand un appareil demande le document.

        Sans JOB, il est possible d'en choisir une dans une liste sur un terminal.

help-jobs-document--job = L'identifiant de la tâche

help-jobs-executions = Répertorier les exécutions d'une tâche
    .long = 
        Répertorie les exécutions d'une tâche sur toutes les pages, affichées à mesure de leur lecture, et leur nombre dans chaque état. Chaque exécution n'est affichée qu'une fois ; avec --status, une exécution qui change d'état entre-temps peut apparaître deux fois.

        Sans JOB, il est possible d'en choisir une dans une liste sur un terminal.

help-jobs-executions--job = L'identifiant de la tâche

help-jobs-executions--status = Dans ces états seulement
    .long = 
        Dans ces états seulement

        QUEUED, IN_PROGRESS, SUCCEEDED, FAILED, TIMED_OUT, REJECTED, REMOVED, CANCELED

help-jobs-executions--thing = Sur ces objets seulement

help-jobs-executions--limit = Au plus ce nombre d'exécutions

help-jobs-execution = Montrer où en est une tâche sur un appareil
    .long = 
        Montre l'exécution d'une tâche sur un objet : où elle en est, quand elle a été mise en file d'attente, a commencé et a changé, ce que l'appareil a dit et ce qu'il devait faire. C'est le plan de contrôle d'AWS IoT qui est interrogé, car le plan de données des appareils ne montre pas les exécutions terminées.

        Sans JOB ou THING, il est possible de les choisir dans des listes sur un terminal.

help-jobs-execution--job = L'identifiant de la tâche

help-jobs-execution--thing = L'objet

help-jobs-execution--number = Le numéro de l'exécution, si l'objet en a eu plusieurs pour cette tâche
    .long = 
        Le numéro de l'exécution, si l'objet en a eu plusieurs pour cette tâche

        {"["}par défaut : la dernière]

help-jobs-stats = Dire en chiffres comment se passe une tâche, et que faire ensuite
    .long = 
        Compte les exécutions d'une tâche sur toutes les pages et dit combien ont réussi, échoué ou continuent, comment se passe la tâche et que faire ensuite. FAILED, TIMED_OUT et REJECTED sont des échecs.

        La santé est la part des exécutions qui ont réussi : excellente dès 95 %, bonne dès 80 %, médiocre dès 50 %, critique en dessous. Les exécutions qui continuent comptent comme n'ayant pas encore réussi.

        Sans JOB, il est possible d'en choisir une dans une liste sur un terminal.

help-jobs-stats--job = L'identifiant de la tâche

help-jobs-watch = Suivre une tâche jusqu'à sa fin
    .long = 
        Suit une tâche jusqu'à sa fin : exécutions dans chaque état, nombre de celles qui se terminent par minute, temps restant à ce rythme, et derniers échecs avec ce que leurs appareils ont dit. Sur un terminal, l'affichage est actualisé sur place ; ailleurs, chaque changement est une ligne ; avec --output json, chacun est un événement.

        Chaque consultation coûte une requête, et quelques-unes de plus s'il y a de nouveaux échecs. Ctrl-C arrête le suivi ; la tâche continue.

        Sans JOB, il est possible d'en choisir une dans une liste sur un terminal.

help-jobs-watch--job = L'identifiant de la tâche

help-jobs-watch--interval = Le temps entre deux consultations, au moins 1s

help-jobs-watch--timeout = Suivre au plus aussi longtemps, et sortir avec 8 si la tâche continue

help-jobs-watch--exit-status = Sortir avec 1 sauf si la tâche se termine et que chaque exécution réussit

help-jobs-cancel = Annuler des tâches : ce qui n'a pas commencé ne commence pas
    .long = 
        Annule des tâches SCHEDULED ou IN_PROGRESS. Les exécutions QUEUED sont annulées et ne commencent pas ; celles qui sont IN_PROGRESS vont à leur terme, sauf avec --force. Une tâche annulée ne peut pas être reprise.

        La commande montre ce que l'annulation signifie pour les exécutions, demande le mot CANCEL, saisi ou donné par --confirm CANCEL (--yes n'en tient pas lieu), puis attend qu'AWS indique que la tâche est annulée.

        Sans JOB, il est possible d'en choisir dans une liste sur un terminal.
    .after = 
        Exemples :
        {"  "}fleetctl jobs cancel JOB --dry-run
        {"  "}fleetctl jobs cancel JOB --confirm CANCEL --comment 'wrong firmware'

help-jobs-cancel--jobs = Les identifiants des tâches

help-jobs-cancel--force = Annuler aussi les exécutions IN_PROGRESS
    .long = 
        Annuler aussi les exécutions IN_PROGRESS

        Leurs appareils n'en sont pas avertis ; ce qu'ils signalent ensuite est refusé. Annule aussi ce qu'une annulation sans --force a laissé.

help-jobs-cancel--comment = La raison, pour les personnes : jusqu'à 2028 caractères

help-jobs-cancel--reason-code = La raison, pour les programmes : jusqu'à 128 caractères parmi A-Z, 0-9 et _

help-jobs-cancel--wait = Le temps d'attente maximal jusqu'à ce qu'AWS indique que chaque tâche est annulée

help-jobs-cancel--dry-run = Montrer ce que cela signifierait et ne rien changer

help-jobs-cancel--confirm = Accepter l'annulation sans question : CANCEL
    .long = 
        Accepter l'annulation sans question : CANCEL

        Le mot doit être exactement celui-ci. --yes n'en tient pas lieu.

help-jobs-delete = Supprimer des tâches et l'historique de leurs exécutions
    .long = 
        Supprime des tâches : avec une tâche disparaissent son document, sa configuration et l'historique de ses exécutions. AWS exige de forcer la suppression lorsque la tâche a des exécutions ou n'est pas terminée ; elle est alors forcée, et c'est annoncé.

        La commande demande le mot DELETE, saisi ou donné par --confirm DELETE ; --yes n'en tient pas lieu. AWS supprime dix tâches à la fois : au-delà, elles s'attendent les unes les autres. La commande attend ensuite leur disparition.

        Sans JOB, il est possible d'en choisir parmi celles qui sont terminées dans une liste sur un terminal.
    .after = 
        Exemples :
        {"  "}fleetctl jobs delete JOB --dry-run
        {"  "}fleetctl jobs delete JOB OTHER-JOB --confirm DELETE

help-jobs-delete--jobs = Les identifiants des tâches

help-jobs-delete--wait = Le temps d'attente maximal jusqu'à la disparition de chaque tâche ; 0s n'attend pas

help-jobs-delete--dry-run = Montrer ce qui disparaîtrait et ne rien changer

help-jobs-delete--confirm = Accepter la suppression sans question : DELETE
    .long = 
        Accepter la suppression sans question : DELETE

        Le mot doit être exactement celui-ci. --yes n'en tient pas lieu.

help-jobs-report = Écrire une page sur une tâche : déploiement, résultats, échecs, appareils lents
    .long = 
        Lit toutes les exécutions d'une tâche et écrit une page à son sujet : son déploiement dans le temps, le résultat de ses exécutions, pourquoi certaines ont échoué, quels appareils ont mis le plus longtemps, ses réglages. La page est un seul fichier sans scripts qui ne télécharge rien, pour l'écran, clair ou sombre, et pour le papier.

        La raison d'un échec se trouve dans la description de l'exécution, et AWS en décrit dix par seconde : au-delà de 200 échecs, les 200 premiers par nom sont décrits, et la page le précise.

help-jobs-report--job = La tâche ; si elle manque, elle est demandée

help-jobs-report--html = Écrire la page dans ce fichier

help-jobs-simulate = Simuler les appareils d'une tâche
    .long = 
        Simule les appareils d'une tâche : chacun commence son exécution, télécharge le firmware par son URL présignée, le vérifie et signale SUCCEEDED, ou FAILED comme prévu. Rien de ce qui est téléchargé n'est gardé.

        Les appareils qui réussissent sont tirés au sort parmi toutes les cibles de la tâche, au pourcentage exact. Avec le même --seed, un appareil a toujours le même résultat : une simulation arrêtée se relance et fait le reste. Elle continue jusqu'à ce que plus personne ne soit notifié ; sur l'AWS local, l'horloge est avancée au lieu d'attendre le déploiement de la minute suivante.
    .after = 
        Exemples :
        {"  "}fleetctl --local jobs simulate OTA-Job-1 --success-rate 85
        {"  "}fleetctl jobs simulate OTA-Job-1 --devices 20 --progress
        {"  "}fleetctl jobs simulate OTA-Job-1 --dry-run --output json

help-jobs-simulate--jobs = Les tâches ; si elles manquent, elles sont demandées

help-jobs-simulate--devices = Au plus ce nombre d'appareils par tâche ; relancer pour les autres

help-jobs-simulate--success-rate = Combien d'appareils sur cent réussissent
    .long = 
        Combien d'appareils sur cent réussissent

        {"["}par défaut : 90]

help-jobs-simulate--seed = La graine du tirage au sort : autre nombre, autre choix

help-jobs-simulate--concurrency = Au plus ce nombre d'appareils à la fois ; leur rythme est limité de toute façon
    .long = 
        Au plus ce nombre d'appareils à la fois ; leur rythme est limité de toute façon

        {"["}par défaut : 256 ; avec --debug, 1]

help-jobs-simulate--progress = Les appareils signalent aussi la mi-parcours

help-jobs-simulate--dry-run = Montrer quels appareils signaleraient quoi, et ne rien signaler

help-commands = Commandes : ce que les appareils doivent faire tout de suite, et ce qu'ils répondent

help-commands-create = Créer une commande, à partir d'un modèle ou avec votre propre charge utile
    .long = 
        Crée une commande qui peut être exécutée sur des appareils autant de fois que voulu.

        Un modèle a une charge utile et des paramètres prêts à l'emploi. Votre propre charge utile est un objet JSON d'au plus 10 KB ; là où elle contient l'espace réservé "${"{"}aws:iot:commandexecution::parameter:NAME{"}"}", chaque exécution donne une valeur. Un paramètre est un texte à indiquer obligatoirement, sauf si --parameter en décide autrement. Sur un terminal, sans --template ni --payload, le choix se fait dans une liste. Une commande qui existe et fait la même chose est conservée.
    .after = 
        Exemples :
        {"  "}fleetctl commands create --template vehicle-lock
        {"  "}fleetctl commands create honk --payload honk.json --description 'Sound the horn'
        {"  "}fleetctl commands create honk --payload - --parameter duration:INTEGER=5 < honk.json

help-commands-create--name = Le nom de la commande : 1 à 64 lettres, chiffres, traits d'union et traits de soulignement
    .long = 
        Le nom de la commande : 1 à 64 lettres, chiffres, traits d'union et traits de soulignement

        {"["}par défaut : celui du modèle]

help-commands-create--template = Le modèle : vehicle-lock, vehicle-unlock, start-engine, stop-engine, set-climate, activate-horn

help-commands-create--payload = Un fichier avec la charge utile, ou - pour l'entrée standard

help-commands-create--payload-json = La charge utile elle-même

help-commands-create--description = Ce que fait la commande, 1 à 256 caractères

help-commands-create--parameter = Le type d'un paramètre, et sa valeur si aucune n'est donnée : NAME:TYPE[=DEFAULT]
    .long = 
        Le type d'un paramètre, et sa valeur si aucune n'est donnée : NAME:TYPE[=DEFAULT]

        STRING, INTEGER, DOUBLE, LONG, UNSIGNEDLONG, BOOLEAN ou BINARY (base64). Peut être indiquée plusieurs fois.

help-commands-create--dry-run = Dire ce qui serait créé et ne rien changer

help-commands-list = Répertorier les commandes, et les modèles qui n'en ont pas encore

help-commands-show = Afficher une commande : charge utile, paramètres, un exemple

help-commands-show--name = Le nom de la commande, ou son ARN

help-commands-delete = Supprimer une commande qu'aucun appareil n'est en train d'exécuter
    .long = 
        Supprime une commande. AWS la supprime aussitôt si elle est obsolète depuis plus de douze heures, et dans les douze heures sinon ; d'ici là, `commands show` la trouve encore.

        La suppression est refusée pour une commande à laquelle des appareils n'ont pas encore répondu, de même que pour les modèles de l'atelier : c'est `fleetctl cleanup` qui supprime ces derniers. fleetctl demande le mot DELETE, saisi ou donné par --confirm DELETE ; --yes n'en tient pas lieu. Sans NAME, il est possible d'en choisir une dans une liste sur un terminal.

help-commands-delete--name = Le nom de la commande, ou son ARN

help-commands-delete--confirm = Accepter la suppression sans question : DELETE
    .long = 
        Accepter la suppression sans question : DELETE

        Le mot doit être exactement celui-ci. --yes n'en tient pas lieu.

help-commands-deprecate = Empêcher l'exécution d'une commande

help-commands-deprecate--name = Le nom de la commande, ou son ARN

help-commands-restore = Permettre à nouveau l'exécution d'une commande obsolète

help-commands-restore--name = Le nom de la commande, ou son ARN

help-commands-run = Exécuter une commande sur des appareils
    .long = 
        Exécute une commande sur des objets et sur les membres de groupes d'objets, avec une exécution pour chacun. AWS IoT exécute une commande sur un appareil à la fois ; ici, chaque groupe est remplacé par ses membres.

        Un appareil doit être connecté et abonné à sa rubrique, ou avoir une session persistante : `commands guide` montre comment. Les paramètres s'indiquent par --param NAME=VALUE ; {"{"}thing{"}"} dans une valeur représente le nom de l'appareil, et vehicleId est le nom de l'appareil sauf indication contraire. Avec --canary, quelques appareils passent d'abord, et le reste ne suit que si leurs résultats sont bons. Un lancement interrompu reprend avec le même --run-id : ce qui a été lancé ne l'est pas deux fois. Sur un terminal, sans NAME, ou sans --thing ni --group, ils se choisissent dans des listes.
    .after = 
        Exemples :
        {"  "}fleetctl commands run vehicle-lock --thing Vehicle-VIN-001 --wait
        {"  "}fleetctl commands run set-climate --thing Vehicle-VIN-001 --param temperature=21
        {"  "}fleetctl commands run activate-horn --group Fleet-US --canary 1% --wait --yes

help-commands-run--name = Le nom de la commande, ou son ARN

help-commands-run--thing = Un objet sur lequel l'exécuter. Peut être indiquée plusieurs fois

help-commands-run--group = Un groupe sur les membres duquel l'exécuter. Peut être indiquée plusieurs fois

help-commands-run--param = Une valeur pour un paramètre. Peut être indiquée plusieurs fois

help-commands-run--timeout = Le temps dont chaque appareil dispose pour répondre : 1s à 12h
    .long = 
        Le temps dont chaque appareil dispose pour répondre : 1s à 12h

        {"["}par défaut : 60s]

help-commands-run--wait = Attendre que tous les appareils aient répondu ou que leur temps soit écoulé

help-commands-run--canary = Commencer par ce pourcentage des appareils, et s'arrêter si leurs résultats sont mauvais

help-commands-run--canary-failures = Combien des premiers appareils peuvent échouer

help-commands-run--run-id = Le nom de ce lancement, pour le reprendre : 1 à 64 lettres, chiffres, traits d'union et traits de soulignement
    .long = 
        Le nom de ce lancement, pour le reprendre : 1 à 64 lettres, chiffres, traits d'union et traits de soulignement

        {"["}par défaut : établi à partir de l'heure]

help-commands-run--dry-run = Montrer ce qui serait exécuté sur quels appareils et ne rien changer

help-commands-status = Montrer où en est une exécution, jusqu'à sa fin
    .long = 
        Montre où en est une exécution. Sur un terminal, reste jusqu'à ce que l'exécution soit terminée ou que son délai soit écoulé ; ailleurs, seulement avec --wait.

        AWS trouve une exécution par son identifiant et son appareil pris ensemble. Sans --thing, les exécutions de toutes les commandes sont parcourues, les plus récentes d'abord, ce qui prend du temps s'il y en a beaucoup. Sans ID, il est possible d'en choisir une dans une liste sur un terminal.

help-commands-status--id = L'identifiant de l'exécution

help-commands-status--thing = L'objet sur lequel elle s'exécute

help-commands-status--wait = Rester jusqu'à sa fin, même sans terminal

help-commands-status--once = Regarder une fois, même sur un terminal

help-commands-history = Répertorier les exécutions, les plus récentes d'abord
    .long = 
        Répertorie les exécutions, les plus récentes d'abord : celles d'une commande, celles d'un objet, ou toutes.

        AWS répertorie les exécutions d'une seule commande ou d'un seul appareil ; sans --command ni --thing, celles de toutes les commandes sont fusionnées. Les heures sont en UTC : 2026-03-07, 2026-03-07T12:00, ou une durée écoulée telle que 2h ou 30d. Sur un terminal, Entrée montre la page suivante et q quitte.

help-commands-history--command = Seulement les exécutions de cette commande

help-commands-history--thing = Seulement les exécutions sur cet objet

help-commands-history--status = Les exécutions dans cet état : CREATED, IN_PROGRESS, SUCCEEDED, FAILED, REJECTED, TIMED_OUT

help-commands-history--since = Les exécutions depuis ce moment
    .long = 
        Les exécutions depuis ce moment

        {"["}par défaut : il y a 30 jours]

help-commands-history--until = Les exécutions jusqu'à ce moment

help-commands-history--page-size = Exécutions par page : 1 à 100

help-commands-history--all = Toutes, et pas seulement la première page

help-commands-cancel = Annuler une exécution, en répondant à la place de l'appareil
    .long = 
        Annule une exécution. AWS IoT n'a pas d'opération pour cela ni d'état CANCELED : fleetctl publie, comme le ferait l'appareil, la réponse REJECTED avec la raison CANCELED_BY_OPERATOR, puis lit ce qu'AWS en a fait. L'appareil n'est pas averti ; il a peut-être déjà fait ce qui était demandé.

        L'appelant a besoin d'iot:Publish sur la rubrique de la réponse. fleetctl demande le mot CANCEL, saisi ou donné par --confirm CANCEL ; --yes n'en tient pas lieu. L'annulation d'une exécution terminée est refusée. Sans ID, il est possible d'en choisir une dans une liste sur un terminal.

help-commands-cancel--id = L'identifiant de l'exécution

help-commands-cancel--thing = L'objet sur lequel elle s'exécute

help-commands-cancel--confirm = Accepter sans question : CANCEL
    .long = 
        Accepter sans question : CANCEL

        Le mot doit être exactement celui-ci. --yes n'en tient pas lieu.

help-commands-topics = Afficher les rubriques MQTT des commandes d'un appareil

help-commands-topics--thing = L'objet, ou avec --client l'ID client MQTT
    .long = 
        L'objet, ou avec --client l'ID client MQTT

        {"["}par défaut : un espace réservé]

help-commands-topics--client = L'appareil est un client MQTT qui n'est pas un objet

help-commands-topics--execution = L'exécution ; + représente n'importe laquelle

help-commands-guide = Expliquer le côté appareil, étape par étape

help-commands-guide--thing = L'objet qui joue l'appareil
    .long = 
        L'objet qui joue l'appareil

        {"["}par défaut : Vehicle-VIN-001]

help-commands-guide--command = La commande exécutée
    .long = 
        La commande exécutée

        {"["}par défaut : vehicle-lock]

help-devices = Appareils : inscrire des objets pour qu'ils puissent se connecter ; en faire tourner de virtuels

help-devices-enroll = Donner à des objets une clé, un certificat, une politique et un dossier
    .long = 
        Inscrit des objets pour qu'ils puissent se connecter par MQTT avec TLS des deux côtés.

        Pour chaque objet, une clé privée est créée sur cette machine, qu'elle ne quitte jamais ; AWS lui établit un certificat ; le certificat est attaché à l'objet et reçoit une politique IoT. La politique WorkshopDevicePolicy est créée si elle manque : un appareil peut se connecter avec le nom de son objet pour ID client, et utiliser les tâches, les shadows et les commandes de son objet, et rien d'autre.

        Chaque objet a un dossier avec private.key, certificate.pem, ca.pem et connection.json : à côté de l'état de l'AWS local, ou avec les données de votre compte utilisateur, par compte, région et objet ; avec --dir, dans ce dossier-là. Un objet inscrit reste tel quel : la même commande peut donc être relancée à tout moment, même après une interruption. Sans THING ni --all-of, il est possible de choisir des objets dans une liste sur un terminal.
    .after = 
        Exemples :
        {"  "}fleetctl devices enroll Vehicle-VIN-001
        {"  "}fleetctl devices enroll Vehicle-VIN-001 Vehicle-VIN-002 --dir ./keys
        {"  "}fleetctl devices enroll --all-of Fleet-US --yes

help-devices-enroll--things = Les objets

help-devices-enroll--all-of = Aussi tous les objets de ce groupe

help-devices-enroll--dir = Garder les dossiers ici, un par objet
    .long = 
        Garder les dossiers ici, un par objet

        {"["}par défaut : un dossier de votre compte utilisateur, par compte et région]

help-devices-enroll--policy = Donner aux certificats cette politique IoT, qui doit exister
    .long = 
        Donner aux certificats cette politique IoT, qui doit exister

        {"["}par défaut : WorkshopDevicePolicy, qui est créée]

help-devices-list = Répertorier les appareils qui ont un dossier ici, et leurs certificats
    .long = Répertorie les appareils qui ont un dossier ici, et demande à AWS l'état de chaque certificat : ACTIVE laisse entrer l'appareil. Les appareils inscrits ailleurs ne sont pas connus ici.

help-devices-list--dir = Où sont les dossiers, si `devices enroll` l'a indiqué

help-devices-revoke = Retirer le certificat d'un appareil et supprimer son dossier avec la clé
    .long = Retire ce que `devices enroll` a donné : le certificat est désactivé, ce qui met fin à ses connexions, détaché et supprimé ; puis le dossier disparaît, avec la clé privée. L'objet et la politique restent. Un certificat qu'un autre objet utilise aussi reste tel quel. Sans THING, il est possible de choisir des appareils dans une liste sur un terminal.

help-devices-revoke--things = Les objets

help-devices-revoke--dir = Où sont les dossiers, si `devices enroll` l'a indiqué

help-devices-run = Faire tourner des appareils virtuels : ils exécutent tâches et commandes et tiennent à jour leurs shadows
    .long = 
        Fait tourner des appareils virtuels : chacun se connecte par MQTT au nom de son objet, exécute les tâches et les commandes qu'AWS IoT lui donne, tient à jour son shadow classique, et revient quand sa connexion est perdue. Un seul processus en accueille des milliers.

        Ils tournent jusqu'à Ctrl-C, ou pendant --duration. Avec le même --seed, chaque appareil a de nouveau les mêmes résultats, délais et coupures. Sur AWS, un appareil a besoin d'un dossier avec son certificat. L'AWS local laisse aussi entrer des appareils sans certificat, tant que `fleetctl local serve` s'exécute. Sur un terminal, fleetctl demande quels appareils faire tourner si ce n'est pas indiqué.
    .after = 
        Exemples :
        {"  "}fleetctl --local devices run --things-prefix Vehicle-VIN-
        {"  "}fleetctl --local devices run --group Fleet-US --jobs --success-rate 80
        {"  "}fleetctl devices run --thing Vehicle-VIN-001 --commands --duration 10m

help-devices-run--things-prefix = Les objets dont le nom commence ainsi ; il faut cette option, --thing ou --group

help-devices-run--thing = Cet objet ; peut être indiquée plusieurs fois

help-devices-run--group = Les objets de ce groupe et de ses sous-groupes

help-devices-run--count = Au plus ce nombre d'entre eux, les premiers par leur nom

help-devices-run--jobs = Exécuter les tâches ; sans --jobs, --commands ni --shadow, les trois

help-devices-run--commands = Exécuter les commandes

help-devices-run--shadow = Signaler la batterie et la version du firmware, et adopter ce que demande le shadow

help-devices-run--success-rate = Combien de tâches et de commandes sur cent réussissent

help-devices-run--seed = La graine du tirage des résultats, délais et coupures : autre nombre, autre déroulement

help-devices-run--delay = La durée d'une tâche, de la plus courte à la plus longue ; une commande en prend le dixième

help-devices-run--drop-every = Couper la connexion de chaque appareil sans prévenir, à peu près à cet intervalle, puis revenir

help-devices-run--duration = S'arrêter après ce temps ; sans cette option, jusqu'à Ctrl-C

help-devices-run--connects-per-second = Au plus ce nombre d'appareils se connectent par seconde

help-devices-run--transport = mqtt : sans certificat, à l'AWS local qui est servi ; mtls : chacun avec le sien
    .long = 
        mqtt : sans certificat, à l'AWS local qui est servi ; mtls : chacun avec le sien

        {"["}par défaut : mqtt avec --local, mtls sans]

help-devices-run--dir = Où sont les dossiers des appareils inscrits, pour mtls

help-mqtt = Un client MQTT : s'abonner, publier

help-mqtt-sub = S'abonner, et afficher chaque message qui arrive
    .long = 
        S'abonne et affiche chaque message qui arrive : son heure (UTC), sa rubrique et sa charge utile, le JSON sur une ligne, tout autre texte tel quel, le reste en hexadécimal. Avec --output json, une ligne est un objet JSON. Une connexion perdue est rétablie ; ce qui est arrivé entre-temps est gardé une minute par l'agent de messages. Ctrl-C y met fin.

        Avec --device, la connexion se fait par TLS en tant que cet appareil, sur AWS également. Avec --local et sans appareil, elle se fait à un `fleetctl local serve` en cours d'exécution, et permet de s'abonner à tout. Sur un terminal, le filtre est demandé s'il n'est pas indiqué.
    .after = 
        Exemples :
        {"  "}fleetctl --local mqtt sub '#' '$aws/events/#'
        {"  "}fleetctl mqtt sub '$aws/commands/things/T/executions/+/request/#' --device T
        {"  "}fleetctl mqtt sub '$aws/things/T/jobs/#' --device T --count 1 --timeout 30s

help-mqtt-sub--filters = À quoi s'abonner ; + représente un niveau de rubrique, # à la fin tous les suivants

help-mqtt-sub--device = Se connecter en tant que cet appareil inscrit, avec son certificat

help-mqtt-sub--client-id = L'ID client
    .long = 
        L'ID client

        {"["}par défaut : l'objet de l'appareil, ce qu'exige sa politique ; sans appareil, un ID propre]

help-mqtt-sub--dir = Où sont les dossiers des appareils, si `devices enroll` l'a indiqué

help-mqtt-sub--qos = Au plus une fois (0) ou au moins une fois (1)

help-mqtt-sub--count = S'arrêter après ce nombre de messages

help-mqtt-sub--timeout = S'arrêter après ce temps : 30s, 5m ; avec --count, le code de sortie 8 dit qu'il en est arrivé moins

help-mqtt-pub = Publier un message
    .long = 
        Publie un message.

        Avec --device, la connexion se fait par TLS en tant que cet appareil, sur AWS également ; un `mqtt sub` en cours pour le même appareil est déconnecté un instant, puisqu'un ID client n'est connecté qu'une fois à la fois, et revient de lui-même. Ce qui arrive pour l'appareil à cet instant est affiché ici. Sans appareil, le message passe par HTTPS avec les informations d'identification de l'appelant. Sur un terminal, la rubrique et le message sont demandés s'ils ne sont pas indiqués.
    .after = 
        Exemples :
        {"  "}fleetctl --local mqtt pub greetings --message hello
        {"  "}fleetctl mqtt pub '$aws/commands/things/T/executions/ID/response/json' \
        {"    "}--device T --message '{"{"}"status":"SUCCEEDED"{"}"}'
        {"  "}fleetctl mqtt pub '$aws/things/T/shadow/update' --device T --file shadow.json

help-mqtt-pub--topic = La rubrique

help-mqtt-pub--device = Se connecter en tant que cet appareil inscrit, avec son certificat

help-mqtt-pub--client-id = L'ID client
    .long = 
        L'ID client

        {"["}par défaut : l'objet de l'appareil, ce qu'exige sa politique ; sans appareil, un ID propre]

help-mqtt-pub--dir = Où sont les dossiers des appareils, si `devices enroll` l'a indiqué

help-mqtt-pub--message = Le message

help-mqtt-pub--file = Un fichier avec le message ; - est l'entrée standard

help-mqtt-pub--qos = Au plus une fois (0) ou au moins une fois (1)

help-mqtt-pub--retain = Conserver le message pour ceux qui s'abonnent plus tard

help-cleanup = Supprimer ce qui appartient à l'atelier, et rien d'autre
    .long = 
        Supprime ce qui appartient à l'atelier : les objets avec leurs shadows et leurs certificats, les groupes d'objets, les types d'objet, les packages, le compartiment, les rôles IAM et les réglages activés par le provisionnement.

        La commande examine tout, reconnaît ce qui est à l'atelier d'après la balise, puis le nom, puis l'association, et montre ce qu'elle supprimerait et ce qu'elle conserve. Ce qui n'a pas pu être examiné est conservé. Elle demande ensuite le mot DELETE, saisi ou donné par --confirm DELETE ; --yes n'en tient pas lieu. Enfin, elle regarde une fois de plus et dit ce qui reste.

        Les types d'objet peuvent être supprimés cinq minutes après avoir été rendus obsolètes ; le reste se fait entre-temps. Relancée, la commande reprend là où elle s'était arrêtée.
    .after = 
        Exemples :
        {"  "}fleetctl cleanup --dry-run                     ce qui serait supprimé, et pourquoi
        {"  "}fleetctl cleanup                               choisir, relire, saisir DELETE
        {"  "}fleetctl cleanup --confirm DELETE              tout, sans question
        {"  "}fleetctl cleanup --scope things --things-prefix Fleet-Device- --confirm DELETE
        {"  "}fleetctl cleanup --plan-out cleanup.plan
        {"  "}fleetctl apply cleanup.plan --confirm DELETE

help-cleanup--scope = Ce qui est supprimé : all, things, groups
    .long = 
        Ce qui est supprimé : all, things, groups

        `things` supprime les objets avec leurs shadows et leurs certificats et conserve le reste ; `groups` supprime les groupes d'objets, statiques et dynamiques, et conserve les objets.

        {"["}par défaut : all ; sur un terminal, la question est posée]

help-cleanup--things-prefix = Le début du nom des objets, comme lors du provisionnement
    .long = 
        Le début du nom des objets, comme lors du provisionnement

        Les objets avec un autre préfixe sont conservés, y compris ceux du préfixe par défaut.

help-cleanup--dry-run = Afficher tout ce qui serait supprimé ou conservé, avec la raison, et ne rien changer

help-cleanup--plan-out = Enregistrer le plan dans un fichier pour `fleetctl apply` et ne rien changer
    .long = 
        Enregistrer le plan dans un fichier pour `fleetctl apply` et ne rien changer

        Il est valable 24 heures, pour le même compte et la même région.

help-cleanup--confirm = Accepter la suppression sans question : DELETE
    .long = 
        Accepter la suppression sans question : DELETE

        Le mot doit être exactement celui-ci. --yes n'en tient pas lieu.

help-apply = Faire ce que dit un plan enregistré
    .long = 
        Fait ce que dit un plan enregistré par `--plan-out FILE` de `fleetctl provision` ou de `fleetctl cleanup`.

        La commande refuse un plan établi pour un autre compte, une autre région ou un autre AWS, un plan modifié, et un plan de plus de 24 heures. Ce qui a été créé entre-temps est conservé ; ce qui a changé entre-temps n'est pas supprimé. Un plan qui supprime demande le mot DELETE, saisi ou donné par --confirm DELETE.

help-apply--plan = Le plan

help-apply--confirm = Accepter sans question un plan qui supprime : DELETE
    .long = 
        Accepter sans question un plan qui supprime : DELETE

        Le mot doit être exactement celui-ci. --yes n'en tient pas lieu.

help-local = L'AWS local : le servir, l'examiner, avancer son horloge

help-local-serve = Servir l'AWS local à tout SDK, à l'AWS CLI et à d'autres commandes
    .long = 
        Sert l'AWS local jusqu'à Ctrl-C ou SIGTERM.

        La première ligne sur stdout est son adresse, affichée quand il est prêt ; la deuxième ligne est le même port par TLS, la troisième et la quatrième disent où se connectent les clients MQTT, cette dernière avec un certificat. Les autres commandes avec --local et le même --state-dir utilisent ce serveur tant qu'il s'exécute.

help-local-serve--port = Le port ; 0 signifie un port libre

help-local-serve--mqtt-port = Le port pour les clients MQTT sans TLS ; 0 signifie un port libre
    .long = 
        Le port pour les clients MQTT sans TLS ; 0 signifie un port libre

        Sans cette option, 1883 est pris s'il est libre. Quiconque s'y connecte est le compte 123456789012 dans us-east-1 et peut tout faire.

help-local-serve--mqtts-port = Le port pour les clients MQTT avec certificat ; 0 signifie un port libre
    .long = 
        Le port pour les clients MQTT avec certificat ; 0 signifie un port libre

        Sans cette option, 8883 est pris s'il est libre. Les politiques IoT du certificat décident de ce qu'un client peut faire.

help-local-serve--address = L'adresse d'écoute

help-local-serve--allow-remote = Autoriser une --address que d'autres machines peuvent atteindre
    .long = 
        Autoriser une --address que d'autres machines peuvent atteindre

        L'AWS local accepte des informations d'identification bien connues : quiconque l'atteint peut en faire ce qu'il veut.

help-local-serve--quotas = Débits de requêtes : aws applique les quotas par défaut du compte, off aucun
    .long = 
        Débits de requêtes : aws applique les quotas par défaut du compte, off aucun

        Les limites de ressources, les limites de protocole et les attentes s'appliquent dans les deux cas.

help-local-serve--auth = Signatures : sigv4 les vérifie, off accepte tout

help-local-serve--thing-type-wait = Combien de temps après être devenu obsolète un type d'objet peut être supprimé

help-local-serve--index-build = Combien de temps prend la construction d'un nouvel index de la flotte

help-local-serve--index-delay = Combien de temps met un changement à atteindre l'index de la flotte

help-local-serve--faults = Pannes à injecter, par exemple 'seed=7;throttle=5%;drop-after=1%'
    .long = 
        Pannes à injecter, par exemple 'seed=7;throttle=5%;drop-after=1%'

        Les parties sont jointes par ';' : seed=N, throttle=P%, 5xx=P%, drop-after=P% (la réponse se perd une fois le changement fait), truncate=P%, latency=TIME, crash-at=N (met fin au processus au n-ième appel). OPERATION:part limite une partie à une opération : CreateThing:throttle=20%.

help-local-serve--access-log = Écrire chaque requête dans ce fichier, en lignes JSON

help-local-serve--ca-file = Écrire le certificat de l'autorité de certification locale dans ce fichier, pour AWS_CA_BUNDLE

help-local-clock = Afficher l'horloge de l'AWS local, ou l'avancer
    .long = 
        Affiche l'horloge de l'AWS local, ou l'avance.

        Les attentes qu'impose AWS s'écoulent sur cette horloge : les cinq minutes après qu'un type d'objet est devenu obsolète, les déploiements, les délais d'expiration, les planifications. Elle ne recule jamais.

help-local-clock-advance = Avancer l'horloge : tout ce qui arrive à échéance entre-temps se produit
    .long = 
        Avance l'horloge de l'AWS local : tout ce qui arrive à échéance entre-temps se produit.

        Sans TIME, la durée est demandée sur un terminal.

help-local-clock-advance--by = De combien : 30s, 5m, 1h30m, 2d

help-local-env = Afficher ce qu'il faut à un shell pour utiliser l'AWS local servi
    .long = 
        Affiche ce qu'il faut à un shell pour que l'AWS CLI et les SDK utilisent l'AWS local servi :

        {"  "}eval "$(fleetctl local env)"
        {"  "}fleetctl local env --shell fish | source
        {"  "}fleetctl local env --shell powershell | Out-String | Invoke-Expression

        FLEETCTL_MQTT_URL et FLEETCTL_MQTTS_URL disent où se connectent les clients MQTT, la seconde avec un certificat.

help-local-env--shell = Le shell pour lequel écrire : posix (sh, bash, zsh), fish, powershell

help-local-env--tls = Utiliser TLS ; AWS_CA_BUNDLE désigne de toute façon le certificat de l'autorité de certification locale

help-local-status = Montrer ce que contient l'AWS local et qui le sert

help-local-reset = Oublier tout ce que contient l'AWS local
    .long = 
        Oublie tout ce que contient l'AWS local et remet son horloge à l'heure réelle.

        L'autorité de certification locale reste, pour que les clients lui fassent encore confiance. Refuse tant que l'AWS local est servi.

help-local-coverage = Répertorier ce que l'AWS local fait et ne fait pas

help-learn = Suivre l'atelier comme un cours, sur un AWS local dédié
    .long = 
        Parcourt tout l'atelier comme un cours, sur un AWS local dédié : ni compte, ni coût. Chaque étape est expliquée, puis faite par la commande correspondante, puis vérifiée d'après ce qui existe ; s'y ajoute ce qu'AWS aurait facturé. La dernière étape nettoie.

        Entrée continue, q quitte ; avec --yes, tout défile sans attendre. Il faut environ cinq minutes en lisant, une sans lire. Le cours recommence à zéro à chaque fois.

help-doctor = Vérifier que tout est prêt pour une flotte
    .long = 
        Examine les informations d'identification, le compte, la région, l'horloge, les points de terminaison, les autorisations dont chaque commande a besoin, les débits de requêtes, l'indexation de la flotte, la configuration des packages, ce qui reste de l'atelier, et l'AWS local. Ne change rien.

        Les autorisations sont établies en demandant à IAM de simuler les politiques de l'appelant, si c'est permis, sinon par des appels qui ne changent rien. Le code de sortie est 0 si tout va bien, sinon 1 ; ce qui est seulement bon à savoir n'est pas une erreur.

        Avec --policy, la commande affiche une politique IAM qui autorise ce dont les commandes ont besoin.
    .after = 
        Exemples :
        {"  "}fleetctl doctor                            tout, sur AWS
        {"  "}fleetctl --local doctor                    la même chose sur l'AWS local
        {"  "}fleetctl doctor --for provision --quick    ce qu'il faut pour provisionner
        {"  "}fleetctl doctor --policy --for provision   la politique qui l'autorise

help-doctor--tasks = Seulement ce dont cette commande a besoin : provision, jobs, … ; peut être indiquée plusieurs fois
    .long = 
        Seulement ce dont cette commande a besoin : provision, jobs, … ; peut être indiquée plusieurs fois

        provision, jobs, "jobs simulate", packages, groups, commands, devices, cleanup

help-doctor--quick = Ne pas chercher ce qui reste de l'atelier, ce qui prend du temps avec beaucoup d'objets

help-doctor--policy = Afficher une politique IAM qui autorise ce dont les commandes ont besoin, et ne rien examiner

help-doctor--things-prefix = Le début du nom des objets, comme lors du provisionnement

help-check = Vérifier que ce que le programme embarque est intact
    .long = Examine ce que le programme embarque : les messages de chaque langue, les modèles de commandes, les documents envoyés à AWS, les exemples de requêtes, et la liste des bibliothèques dont il est fait. N'a pas besoin d'AWS. Le code de sortie est 0 si tout va bien, sinon 1.

help-check--dependencies = Répertorier chaque bibliothèque avec sa version

help-config = Réglages : la valeur des options qui ne sont pas saisies, et d'où elle vient

help-config-show = Montrer la valeur des options qui ne sont pas saisies, et d'où vient chacune
    .long = Montre la valeur des options globales qui ne sont pas saisies, et d'où vient chacune : une option de cette ligne de commande, une variable d'environnement, une ligne d'un fichier, ou fleetctl lui-même. Les secrets ne sont pas montrés.

help-config-path = Afficher quels fichiers sont consultés

help-config-init = Écrire un fichier de réglages commenté pour commencer
    .long = Écrit un fichier de réglages où tout est en commentaire : celui de l'utilisateur, ou celui que nomme --config. Un fichier qui existe reste tel quel.

help-config-init--print = L'afficher au lieu de l'écrire

help-completions = Afficher un script de complétion pour un shell
    .long = 
        Affiche un script qui apprend à un shell à compléter les commandes et les options de fleetctl, ainsi que les noms des objets, groupes, tâches, packages, versions et commandes de votre compte : en une seconde au plus, sinon aucun. Le script interroge le fleetctl du PATH : il convient donc à toute version.

        {"  "}bash        fleetctl completions bash > ~/.local/share/bash-completion/completions/fleetctl
        {"  "}zsh         fleetctl completions zsh > un fichier _fleetctl dans un dossier de votre $fpath
        {"  "}fish        fleetctl completions fish > ~/.config/fish/completions/fleetctl.fish
        {"  "}powershell  fleetctl completions powershell >> $PROFILE

help-completions--shell = Le shell : bash, zsh, fish, powershell, elvish
