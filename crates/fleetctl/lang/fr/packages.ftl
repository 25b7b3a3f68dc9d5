# Packages logiciels : leurs versions, le firmware, ce que les appareils en signalent, les rétablissements.

## Questions and what answers them

packages-add-file = fichier du firmware, Entrée pour un petit échantillon :
packages-add-publish = la publier, pour que des tâches puissent l'installer ?
packages-add-version = nouvelle version, par exemple 1.2.0 :
packages-create-name = nom, par exemple le type d'objet dont les appareils le signaleront :
packages-description = description, Entrée pour aucune :
packages-device-another = consulter un autre appareil ?
packages-device-not-named-hint = l'indiquer : fleetctl packages device THING
packages-none = il n'y a aucun package
packages-none-hint = `fleetctl packages create` en crée un
packages-not-named-hint = `fleetctl packages list` répertorie les packages
packages-pick = packages sur { $place }
packages-pick-prompt = numéro ou package :
packages-pick-version = versions de { $package } sur { $place }
packages-pick-version-prompt = numéro ou version :
packages-show-offer = afficher l'un d'eux ?
packages-show-version-offer = afficher l'une des versions ?
packages-version-none = le package { $package } n'a aucune version à choisir
packages-version-not-named-hint = `fleetctl packages show PACKAGE` répertorie les versions

## What is wrong with options

packages-attribute-form = un attribut a la forme KEY=VALUE
packages-attribute-twice = l'attribut { $key } est indiqué deux fois
packages-sbom-no-zip = { $path } n'est pas un zip
packages-sbom-zip-hint = AWS accepte un SBOM sous forme de zip contenant des fichiers SPDX ou CycloneDX

## Names of facts and columns

packages-head-attribute = attribut
packages-head-attributes = attributs
packages-head-made = création
packages-head-package = package
packages-head-sbom-check = contrôle
packages-head-sbom-file = fichier du SBOM
packages-head-status = état
packages-head-updated = modification
packages-head-value = valeur
packages-head-version = version
packages-label-bucket = compartiment
packages-label-default-version = version par défaut
packages-label-description = description
packages-label-firmware = firmware
packages-label-made = création
packages-label-object-version = version de l'objet S3
packages-label-role = rôle
packages-label-sbom-check = contrôle du SBOM
packages-label-status = état
packages-label-version = version

## Packages and versions

packages-added = version { $version } du package { $package }, { $status }
packages-bucket-to-make = { $bucket } (à créer, avec gestion des versions)
packages-delete-otherwise = `fleetctl packages show` affiche le package
packages-delete-version-otherwise = `fleetctl packages show-version` affiche la version
packages-delete-version-what = supprimer la version { $version } du package { $package }, { $status }, sur { $place }
packages-delete-what = supprimer le package { $package } sur { $place }
packages-deleted = package { $package } supprimé
packages-device-reports-none = ne signale aucun package
packages-device-untimed = AWS n'a pas gardé de dates dans ces shadows $package
packages-firmware-sample = { $key } ({ $size }, l'échantillon)
packages-firmware-stays = son firmware reste : { $object }
packages-made = package { $package } créé sur { $place }
packages-next = ensuite : { $command }
packages-no-versions = pas encore de versions
packages-sbom-failed = échec
packages-sbom-file-failed = échec
packages-sbom-file-good = bon
packages-sbom-in-progress = en cours
packages-sbom-succeeded = réussi
packages-sbom-unknown = inconnu
packages-stored-checked = CRC-32 { $sum }, vérifié par S3
packages-stored-kept = était déjà là
packages-then-draft = créée comme brouillon
packages-then-draft-finished = le brouillon existant est complété et reste un brouillon
packages-then-draft-published = le brouillon existant est complété et publié
packages-then-published = créée et publiée
packages-title-add-version = ajouter la version { $version } au package { $package }
packages-title-list =
    { $count ->
        [one] { $count } package
       *[other] { $count } packages
    }
packages-title-package = package { $package }
packages-title-version = package { $package }, version { $version }
packages-version-deleted = version { $version } du package { $package } supprimée

## The package configuration

packages-config-disabled = configuration des packages désactivée
packages-config-disabled-follows = Les tâches n'écrivent aucun shadow $package : ce que les appareils signalent de leurs packages ne suit pas ce que les tâches déploient.
packages-config-enabled = configuration des packages activée
packages-config-enabled-follows = Quand une tâche qui déploie une version de package réussit sur un appareil, AWS IoT Jobs écrit la version dans le shadow $package de l'appareil, avec ce rôle.
packages-config-no-role = non configuré
packages-disable-question = ne plus laisser les tâches écrire de shadows $package, sur { $place } ?
packages-disabled = désactivée : les tâches n'écrivent plus de shadows $package ; le rôle reste
packages-disabled-before = elle est déjà désactivée ; rien n'a été modifié
packages-enable-role-kept = utiliser le rôle { $role } et laisser les tâches écrire les shadows $package avec lui, sur { $place } ?
packages-enable-role-made = créer le rôle { $role } et laisser les tâches écrire les shadows $package avec lui, sur { $place } ?
packages-enable-role-repaired = corriger le rôle { $role } et laisser les tâches écrire les shadows $package avec lui, sur { $place } ?
packages-enabled-before-role-kept = déjà activée, avec un rôle qui existait
packages-enabled-before-role-made = déjà activée, avec un rôle qui a été créé
packages-enabled-before-role-repaired = déjà activée, avec un rôle qui a été corrigé : { $repairs }
packages-enabled-other-role = déjà activée, avec le rôle { $role } ; rien n'a été modifié
packages-enabled-role-kept = activée, avec un rôle qui existait
packages-enabled-role-made = activée, avec un rôle qui a été créé
packages-enabled-role-repaired = activée, avec un rôle qui a été corrigé : { $repairs }

## Reverts

packages-revert-again = relancer la même commande : elle fait ce qui reste
packages-revert-done = { $thing } : version { $version } rétablie
packages-revert-failed = { $thing } : échec du rétablissement - { $failure }
packages-revert-found =
    { $count ->
        [one] { $count } appareil signale { $package } dans une autre version :
       *[other] { $count } appareils signalent { $package } dans une autre version :
    }
packages-revert-found-of-type =
    { $count ->
        [one] { $count } appareil du type { $thing_type } signale { $package } dans une autre version :
       *[other] { $count } appareils du type { $thing_type } signalent { $package } dans une autre version :
    }
packages-revert-honest = Ceci change l'inventaire, pas les appareils : leurs shadows $package signaleront la version, et rien ne leur est envoyé. Pour changer ce qu'ils font tourner, il faut une tâche avec le firmware de cette version.
packages-revert-job-question =
    { $count ->
        [one] créer la tâche { $job } qui installe { $package } { $version } sur { $count } appareil, sur { $place }
       *[other] créer la tâche { $job } qui installe { $package } { $version } sur { $count } appareils, sur { $place }
    }
packages-revert-job-question-at-most =
    { $count ->
        [one] créer la tâche { $job } qui installe { $package } { $version } sur au plus { $count } appareil, sur { $place }
       *[other] créer la tâche { $job } qui installe { $package } { $version } sur au plus { $count } appareils, sur { $place }
    }
packages-revert-more = ... et { $count } de plus
packages-revert-none = tous les appareils qui signalent { $package } ont déjà la version { $version }
packages-revert-none-of-type = tous les appareils du type { $thing_type } qui signalent { $package } ont déjà la version { $version }
packages-revert-otherwise = --dry-run montre les appareils
packages-revert-question =
    { $count ->
        [one] mettre l'inventaire de { $count } appareil à { $package } { $version } sur { $place }
       *[other] mettre l'inventaire de { $count } appareils à { $package } { $version } sur { $place }
    }
packages-revert-stopped =
    { $found ->
        [one] arrêté : { $package } { $version } rétablie sur { $reverted }/{ $found } appareil
       *[other] arrêté : { $package } { $version } rétablie sur { $reverted }/{ $found } appareils
    }
packages-revert-summary =
    { $found ->
        [one] { $package } { $version } rétablie sur { $reverted }/{ $found } appareil
       *[other] { $package } { $version } rétablie sur { $reverted }/{ $found } appareils
    }
packages-revert-title = rétablir { $package } { $version }
packages-revert-took =
    { $calls ->
        [one] durée : { $time }, { $calls } appel
       *[other] durée : { $time }, { $calls } appels
    }
packages-revert-unchanged =
    { $count ->
        [one] { $count } appareil a changé entre-temps et n'avait plus besoin de rien
       *[other] { $count } appareils ont changé entre-temps et n'avaient plus besoin de rien
    }
packages-revert-what-failed = ce qui a échoué

## Learning moments

packages-learn-artifact =
    Une version renvoie à son artefact : un compartiment, une clé et l'identifiant d'une version de l'objet S3. Le fichier reste dans votre compartiment. Celui-ci garde chaque version d'un objet : une version de package désigne donc toujours les mêmes octets, même après que quelqu'un a chargé un autre fichier sous la même clé.

      version de package   SedanVehicle 1.2.0
      objet                s3://iot-dm-workshop-…/SedanVehicle_v1_2_0.bin
      version de l'objet   5mEo2s… (son VersionId)

    Les appareils n'ont pas besoin d'informations d'identification AWS pour télécharger. Une tâche nomme l'artefact dans son document, AWS IoT signe pour lui une URL avec un rôle, et l'appareil va chercher le fichier avec cette URL, valable une heure au plus.

    Une nomenclature logicielle (SBOM) peut être jointe de la même façon ; AWS en vérifie le format.
packages-learn-artifact-title = Une version et son fichier dans S3

packages-learn-catalog =
    Un package est un nom pour un logiciel que des appareils font tourner, par exemple le firmware d'un type de véhicule. Il a des versions, et chaque version peut avoir un fichier, vos propres attributs et un état. L'ensemble est le catalogue de packages logiciels du compte dans la région.

    Le catalogue relie trois choses : ce qu'il y a à installer (packages et versions), comment cela parvient aux appareils (tâches), et quel appareil a quoi (le shadow $package de chaque appareil, que l'indexation de la flotte permet de rechercher).

      créer         un package, puis une version avec son firmware
      publier       dès lors, la version ne peut plus être modifiée
      déployer      une tâche l'installe sur des groupes d'appareils
      suivre        trouver les appareils par la version qu'ils signalent
      revenir       une tâche avec une version antérieure, ou un
                    rétablissement

    Un package porte ici le nom du type d'objet, pour que chaque appareil en ait un.
packages-learn-catalog-title = Packages, versions et catalogue

packages-learn-configuration =
    Une tâche qui installe une version de package peut dire à AWS IoT de quelle version il s'agit. Quand une telle tâche réussit sur un appareil, AWS IoT Jobs peut écrire la version dans le shadow $package de l'appareil : l'inventaire suit alors ce que les tâches déploient, et aucun appareil n'a besoin de code pour cela.

    AWS ne le fait que si la configuration des packages est activée. Il écrit avec un rôle de votre compte, qu'AWS IoT doit avoir le droit d'endosser :

      approbation    iot.amazonaws.com
      autorisations  iot:GetThingShadow, iot:UpdateThingShadow sur les
                     shadows $package des objets ; iot:DescribeEndpoint
      l'appelant     a besoin d'iam:PassRole pour le rôle

    Il y a une configuration pour le compte dans chaque région. Quand elle est désactivée, les tâches continuent comme avant, et les shadows restent tels quels. L'activer n'écrit pas ce que les tâches ont déployé auparavant.
packages-learn-configuration-title = Qui écrit l'inventaire

packages-learn-life =
    Une version commence par être DRAFT et devient PUBLISHED. Ce dont un brouillon est fait peut être modifié : son fichier, ses attributs, sa description. Les tâches ne peuvent pas l'installer. Une version publiée peut être installée et devenir la version par défaut de son package ; son fichier et ses attributs sont fixés pour toujours.

      DRAFT         modifiable, pas installable
      PUBLISHED     installable, pas modifiable
      DEPRECATED    encore installable, mais à éviter

    DEPRECATED dit qu'il vaut mieux prendre une autre version ; elle peut être publiée à nouveau. Aucune version ne redevient un brouillon. Si le firmware est mauvais, créer une nouvelle version avec un nouveau numéro : chaque appareil qui signale 1.2.0 a ainsi vraiment la même 1.2.0.
packages-learn-life-title = Brouillon, publiée, obsolète

packages-learn-revert =
    Un rétablissement remet la version dans les shadows $package des appareils. Cela change l'inventaire et rien d'autre : rien n'est envoyé aux appareils, et ce qu'ils font tourner reste tel quel. C'est le bon geste là où l'inventaire est faux, par exemple après que des appareils ont été ramenés à la main.

    Pour remettre un firmware antérieur sur des appareils, créer une tâche avec la version antérieure : `jobs create`, ou --with-job ici. La tâche envoie le fichier, chaque appareil l'installe, et quand il réussit, le shadow suit de lui-même.

    Les appareils sont trouvés par l'indexation de la flotte : ceux qui signalent le package dans une autre version que celle choisie. L'index a un temps de retard ; un appareil qui a changé entre-temps est examiné à nouveau avant l'écriture. Relancer la même commande, et elle fait ce qui reste.
packages-learn-revert-title = Un rétablissement corrige l'inventaire

packages-learn-shadow =
    Tout objet peut avoir des shadows : des documents dans AWS qui disent ce qu'un appareil a signalé. Celui nommé $package est réservé aux logiciels : sous chaque package, il contient la version et les attributs, et AWS n'y accepte rien d'autre.

      SedanVehicle
        version       1.2.0
        attributes    (les vôtres, ou aucun)

    Il est écrit par AWS IoT Jobs quand une tâche qui installe une version réussit, si la configuration des packages est activée, ou par l'appareil lui-même. Là où AWS dit quand quelque chose y a été défini, c'est indiqué sous « modification » ; la plupart du temps, AWS ne le dit pas.

    L'indexation de la flotte lit ces shadows, ce qui permet de demander tous les appareils d'une version. Un appareil sans ce shadow n'a encore signalé aucun logiciel.
packages-learn-shadow-title = Ce qu'un appareil dit faire tourner
