# `fleetctl learn` : l'atelier sous forme de cours.

## Frame

learn-title = L'atelier AWS IoT Device Management
learn-welcome =
    Ce cours fait traverser à une flotte toute sa vie en { $steps } étapes : la créer, y rechercher des appareils, la mettre à jour, lui dire quoi faire, la nettoyer. Chaque étape est une commande que vous pourriez saisir vous-même. Tout se passe sur un AWS local intégré à fleetctl : il n'a pas de compte, ne coûte rien, et il est vidé au début du cours.

    Pour regarder autour de vous dans un autre terminal, ajouter ceci à n'importe quelle commande : --local --state-dir { $directory }
learn-step = Étape { $number } sur { $total } : { $title }
learn-go-on = Entrée continue, q quitte :
learn-end =
    Le cours est terminé, et son AWS est de nouveau vide. Les mêmes commandes sans --local font la même chose sur un vrai compte ; `fleetctl doctor` dit si tout y est prêt.

    `fleetctl` seul ouvre des menus pour tout cela. `fleetctl --help` répertorie les commandes.
learn-for-people = le cours s'adresse à des personnes : omettre --output
learn-nobody = il n'y a personne pour lire le cours ; rien n'a été fait
learn-nobody-hint = indiquer --yes pour le parcourir sans attendre
learn-served = l'état du cours est servi à l'adresse { $address } : un autre cours est en cours, ou `local serve` s'y exécute
learn-wrong =
    { $count ->
        [one] une étape n'a pas mené où elle devait
       *[other] { $count } étapes n'ont pas mené où elles devaient
    }

## What it would have cost

learn-bill = sur AWS : { $counted } ; environ { $dollars } dollar US
learn-bill-command-executions =
    { $count ->
        [one] { $count } exécution de commande
       *[other] { $count } exécutions de commande
    }
learn-bill-index-updates =
    { $count ->
        [one] { $count } mise à jour de l'index
       *[other] { $count } mises à jour de l'index
    }
learn-bill-operations =
    { $count ->
        [one] { $count } opération du registre ou des shadows
       *[other] { $count } opérations du registre et des shadows
    }
learn-bill-queries =
    { $count ->
        [one] { $count } requête de recherche
       *[other] { $count } requêtes de recherche
    }
learn-bill-remote-actions =
    { $count ->
        [one] { $count } action à distance
       *[other] { $count } actions à distance
    }
learn-bill-source = Prix relevés le { $read } ; ils diffèrent selon la région et changent : { $pages }
learn-bill-total = Tout le cours sur AWS : { $counted } ; environ { $dollars } dollar US, sans S3.
learn-bill-unknown = Les exécutions de commande n'y sont pas : leur prix n'est pas connu ici.

## Steps

learn-provision-title = provisionner une flotte
learn-provision =
    Un objet est ce qu'AWS IoT sait d'un appareil : un nom, un type d'objet, jusqu'à cinquante attributs. Les types d'objet sont des modèles : quels attributs a une sorte d'appareils, dont trois peuvent servir à la recherche. Les groupes rassemblent des objets qui vont ensemble, ici ceux d'un pays. Chaque appareil a aussi des shadows, des documents que lui et le cloud lisent et écrivent tous deux : l'un avec sa batterie, l'autre, nommé $package, avec les logiciels qu'il fait tourner.

    Autour se trouvent le firmware dans un compartiment S3 qui garde chaque version, un package logiciel à deux versions pour chaque type d'objet, l'indexation de la flotte, qui permet de rechercher tout cela, et deux rôles IAM qu'AWS IoT endosse : l'un pour signer les adresses de téléchargement, l'autre pour noter ce qui a été installé. Les objets d'AWS IoT n'ont pas de balises ; tout le reste est balisé, pour que le nettoyage reconnaisse les siens.
learn-device-title = un package, et un appareil
learn-device =
    Un package logiciel a des versions. Une version commence par être DRAFT, devient PUBLISHED et ne peut plus être modifiée dès lors : qui installe 1.0.0 l'an prochain obtient ce qu'elle est aujourd'hui. Elle peut devenir DEPRECATED plus tard. Son artefact est une version d'un objet S3.

    Ce qu'un appareil fait tourner se trouve dans son shadow $package. C'est un inventaire : ce que l'appareil, ou une tâche en son nom, y a écrit. AWS ne regarde pas dans l'appareil.
learn-search-title = rechercher dans la flotte
learn-search =
    L'indexation de la flotte garde dans un index ce que disent le registre et les shadows. Ses requêtes nomment des champs : thingTypeName, attributes.country, shadow.reported.batteryStatus. Les termes sont reliés par AND, OR et NOT, douze au plus. L'index suit les changements en quelques secondes, pas aussitôt.

    Un groupe dynamique est une requête avec un nom. Tout ce qui y correspond est membre, aujourd'hui et demain : personne n'y ajoute d'objets. Il peut être la cible d'une tâche, comme tout groupe.
learn-job-title = créer une tâche
learn-job =
    Une tâche envoie un document aux appareils et tient le compte de chacun d'eux, dans une exécution. Celle-ci est une mise à jour à distance : son document nomme la version du package, et un appareil qui le demande reçoit une adresse d'où télécharger le firmware pendant une heure.

    Un déploiement peut être lent au début et accélérer tant que des appareils réussissent. Une règle d'abandon l'arrête quand il y a trop d'échecs : ici 60 % d'au moins trois. Les deux coûtent peu, et leur absence coûte cher.
learn-simulate-title = simuler les appareils
learn-simulate =
    Personne n'a trente voitures sous la main, alors fleetctl les joue. Pour chaque appareil, il demande son exécution comme le ferait l'appareil, télécharge le firmware et en compte les octets, dit IN_PROGRESS, puis SUCCEEDED ou FAILED. Sur cent, soixante-quinze réussissent ici.
learn-explore-title = voir ce qui s'est passé
learn-explore =
    Une tâche terminée est COMPLETED, même quand des appareils ont échoué : regarder les exécutions. 95 % ou plus, c'est excellent ; quand plus de 20 % échouent, chercher pourquoi avant de continuer.

    Comme la configuration des packages est activée, AWS IoT a écrit la nouvelle version dans le shadow $package de chaque appareil qui a réussi. Les autres signalent encore l'ancienne.
learn-revert-title = rétablir l'inventaire
learn-revert =
    Supposons que 1.1.0 ait été retirée et que des techniciens aient remis 1.0.0 à la main. L'inventaire doit suivre. Le rétablissement trouve chaque appareil qui signale une autre version et écrit son shadow $package. Il n'envoie rien aux appareils ; avec --with-job, il réinstallerait à la place l'ancien firmware.

    Le mot REVERT doit être saisi, ou donné par --confirm REVERT. Il est le même dans toutes les langues, comme DELETE et CANCEL, et aucun --yes n'en tient lieu.
learn-command-title = dire à un appareil quoi faire
learn-command =
    Une tâche peut prendre des jours et attend les appareils absents. Une commande est pour maintenant : verrouiller les portes. Elle va à un seul appareil par MQTT, qui doit être connecté, ou avoir une session persistante, et qui répond en quelques secondes, sinon la commande est TIMED_OUT. Un shadow est la troisième voie : il dit ce qui doit être, et l'appareil suit quand il le peut.

    Un appareil virtuel est connecté pour cette étape. Il s'est abonné à la rubrique de ses commandes et y répond.
learn-dry-run-title = regarder avant de supprimer
learn-dry-run =
    Le nettoyage reconnaît ce qui est à l'atelier d'après la balise, sinon d'après le nom, sinon d'après l'association, et dit laquelle des trois c'était. Ce qui porte la balise de quelqu'un d'autre, ou n'a pas pu être lu, est conservé. --dry-run établit le même plan que le nettoyage lui-même et ne change rien.
learn-cleanup-title = nettoyer
learn-cleanup =
    Les shadows sont supprimés avant les objets, les versions avant les packages, le contenu d'un compartiment avant le compartiment. Un type d'objet peut être supprimé cinq minutes après avoir été rendu obsolète : cela se fait donc en premier et s'attend en dernier ; ici, c'est l'horloge de l'AWS local qui avance. Ensuite, le nettoyage regarde une fois de plus et dit ce qui reste : c'est sa preuve.

## What was found

learn-found-command = les exécutions de la commande : { $statuses }
learn-found-connected =
    { $count ->
        [one] { $count } appareil est connecté
       *[other] { $count } appareils sont connectés
    }
learn-found-fleet = objets : { $things }, types d'objet : { $types }, packages : { $packages }
learn-found-group =
    { $members ->
        [one] le groupe dynamique { $group } a { $members } membre
       *[other] le groupe dynamique { $group } a { $members } membres
    }
learn-found-job =
    { $queued ->
        [one] la tâche est { $status } ; elle attend { $queued } appareil
       *[other] la tâche est { $status } ; elle attend { $queued } appareils
    }
learn-found-job-over = la tâche est { $status } : { $succeeded } réussites, { $failed } échecs
learn-found-left =
    { $count ->
        [0] il ne reste rien
        [one] il reste { $count } ressource
       *[other] il reste { $count } ressources
    }
learn-found-version =
    { $count ->
        [0] aucun appareil ne signale la version { $version }
        [one] { $count } appareil signale la version { $version }
       *[other] { $count } appareils signalent la version { $version }
    }
