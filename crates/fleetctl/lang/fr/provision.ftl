# Provisionnement : questions, plan, résumé.

## Questions

provision-ask-brackets = Entrée prend ce qui est entre crochets ; Ctrl-C quitte
provision-ask-continent = continent
provision-ask-countries = pays, un nombre ou des codes
provision-ask-countries-hint = un nombre prend les premiers de { $countries }
provision-ask-devices = appareils
provision-ask-go = créer cela sur { $place } ?
provision-ask-types = types d'objet
provision-ask-versions = versions de package
provision-greeting = provisionner une flotte sur { $place }
provision-no-terminal = il n'y a pas de terminal pour demander { $options } ; rien n'a été fait
provision-no-terminal-hint = indiquer ces options, ou --yes pour leurs valeurs par défaut
provision-no-terminal-plan = il n'y a pas de terminal pour demander si le plan convient ; rien n'a été fait
provision-no-terminal-plan-hint = indiquer --yes, ou --dry-run pour voir le plan

## The plan

provision-nothing-missing = il ne manque rien
provision-plan-all-calls = tous
provision-plan-column-bucket = budget d'appels
provision-plan-column-calls = appels
provision-plan-column-keep = garder
provision-plan-column-leave = laisser
provision-plan-column-make = créer
provision-plan-column-operation = appels d'API
provision-plan-column-pace = rythme
provision-plan-column-repair = corriger
provision-plan-column-resources = ressources
provision-plan-countries = pays
provision-plan-devices = appareils
provision-plan-different =
    { $count ->
        [one] { $count } objet a un autre type ou un autre pays que ne le prévoit ce plan, et il est conservé tel quel
       *[other] { $count } objets ont un autre type ou un autre pays que ne le prévoit ce plan, et ils sont conservés tels quels
    }
provision-plan-leave = laisser { $what } en l'état : { $why }
provision-plan-more = et { $count } de plus
provision-plan-range = { $first } à { $last }
provision-plan-repair = corriger { $what } : { $repairs }
provision-plan-types = types d'objet
provision-plan-unread = { $what } : examen impossible ; la création est tentée
provision-plan-unread-answer = { $what } : examen impossible ({ $answer }) ; la création est tentée
provision-plan-unread-without = { $what } : examen impossible sans { $action } ; la création est tentée
provision-plan-versions = versions
provision-plan-where = où

## The summary

provision-calls =
    { $calls ->
        [one] { $calls } appel
       *[other] { $calls } appels
    } (prévus : { $planned }), répétés : { $retries }, { $throttles }
provision-column-blocked = bloqués
provision-column-failed = échecs
provision-column-kept = gardés
provision-column-left-alone = laissés
provision-column-made = créés
provision-column-not-tried = non tentés
provision-column-repaired = corrigés
provision-complete =
    { $devices ->
        [one] la flotte de { $devices } appareil est complète
       *[other] la flotte de { $devices } appareils est complète
    }
provision-heading-blocked = pas créé, parce qu'il manque quelque chose
provision-heading-untagged = sans balises
provision-incomplete =
    { $devices ->
        [one] incomplet : { $there } sur { $devices } appareil existe
       *[other] incomplet : { $there } sur { $devices } appareils existent
    }
provision-next-again = relancer la même commande : elle garde ce qui existe et crée ce qui manque
provision-next-more = la même commande ne change rien ; avec plus de --devices, elle en ajoute
provision-next-cleanup = la supprimer à la fin :
provision-next-see = la voir :
provision-next-see-some = en voir une partie :
provision-next-serve = l'utiliser ailleurs :
provision-stopped =
    { $devices ->
        [one] arrêté : { $there } sur { $devices } appareil existe
       *[other] arrêté : { $there } sur { $devices } appareils existent
    }
provision-took = durée : { $time }
provision-took-pace = durée : { $time }, { $pace } objets par seconde
provision-untagged-hint = le nettoyage ne les connaîtra que par leur nom ; baliser à la main :
provision-untagged-more = { $resources } : { $shown } et { $more } de plus

## Plans saved and applied

provision-apply-yes = indiquer --yes pour l'appliquer
provision-saved = enregistré ; pour l'appliquer dans les 24 heures : { $command }

## Continents, each after its number in a list

provision-continent-africa = Afrique
provision-continent-antarctica = Antarctique
provision-continent-asia = Asie
provision-continent-europe = Europe
provision-continent-north-america = Amérique du Nord
provision-continent-oceania = Océanie
provision-continent-south-america = Amérique du Sud

## What was learned: a list at the end, a line for each step

provision-learned-artifacts = firmware : un objet S3 et son VersionId désignent un contenu qui ne change jamais
provision-learned-configuration = configuration des packages : une tâche qui réussit écrit la version dans le shadow $package
provision-learned-indexing = indexation de la flotte : trouver des appareils par attributs, shadows et versions
provision-learned-packages = catalogue de packages : une version est créée, puis publiée, et ne change plus
provision-learned-roles = rôles IAM : une politique dit qui peut endosser un rôle, une autre ce qu'il permet
provision-learned-storage = S3 : le firmware est gardé par versions, et les appareils l'obtiennent par des URL qui expirent
provision-learned-things = objets, groupes, shadows : ce qu'est un appareil, où il se range, comment il va
provision-learned-thing-types = types d'objet : des modèles, avec des attributs ouverts à la recherche
provision-learned-title = ce que vous avez appris
provision-reminder-aws = AWS facture ce qui est utilisé : les fichiers dans S3, l'index et ses requêtes, les shadows, les tâches. Une flotte dont personne n'a besoin est encore là demain : { $command } la supprime tout entière, et rien d'autre.
provision-reminder-local = Elle est sur l'AWS local et ne coûte rien. { $command } la supprime tout entière, et rien d'autre, comme sur AWS.

## Learning moments, each before its step

provision-learn-artifacts =
    Le compartiment garde chaque version d'un objet S3. Quand le firmware est chargé, S3 répond par un VersionId, et le nom de l'objet avec cet identifiant désigne un seul contenu pour toujours : charger à nouveau crée une nouvelle version à côté et ne remplace pas l'ancienne.

    La version de package créée ensuite renvoie aux trois : compartiment, clé et VersionId. Ce qui a été testé est donc ce qui est installé, même un an plus tard, et même si quelqu'un charge autre chose sous le même nom. Un appareil qui doit revenir en arrière reçoit exactement les anciens octets.

    Chaque fichier est ici un petit ZIP qui tient lieu de firmware. Un vrai firmware devrait aussi être signé, pour qu'un appareil puisse reconnaître qu'il vient de vous.
provision-learn-artifacts-title = Un firmware qui ne peut pas changer

provision-learn-configuration =
    La configuration des packages est un interrupteur pour le compte et la région. Dès qu'elle est activée, AWS IoT Jobs écrit pour vous : quand un appareil signale qu'une tâche qui installe une version de package est SUCCEEDED, Jobs place la version dans l'état signalé du shadow nommé $package de l'appareil.

      job SUCCEEDED  ->  shadow $package  ->  index  ->  groupes dynamiques

    Rien n'est à écrire sur l'appareil ni dans le cloud pour savoir ce qui tourne où : l'index voit le shadow, et un groupe de tous les appareils qui ont encore 1.0.0 les perd à mesure qu'ils sont mis à jour.

    AWS le fait avec le rôle créé auparavant. Si l'interrupteur est déjà activé avec un autre rôle, il reste en l'état, et c'est signalé.
provision-learn-configuration-title = La configuration des packages : des versions qui se tiennent à jour seules

provision-learn-indexing =
    L'indexation de la flotte tient un index de recherche de vos objets : ce que le registre sait d'eux, ce que signalent leurs shadows, et s'ils sont connectés. Cette étape l'active et garde ce que vous avez activé vous-même.

      registre          attributes.country:US
      shadow classique  shadow.reported.batteryStatus>50
      shadow $package   shadow.name.$package.reported.SedanVehicle.version:1.0.0
      connectivité      connectivity.connected:true

    Un groupe dynamique est une telle requête, dont l'index tient la réponse à jour : des appareils y entrent et en sortent quand ils changent, et une tâche qui suit le groupe les suit.

    Après l'activation, l'index est d'abord construit, ce qui prend du temps dans une grande flotte ; ensuite, il suit chaque changement avec un léger retard.
provision-learn-indexing-title = L'indexation de la flotte : trouver les appareils par ce qu'ils sont

provision-learn-packages =
    Un package logiciel est un nom pour quelque chose qui s'installe, par exemple le firmware des berlines. Ses versions passent par trois états :

      DRAFT        attributs et artefact encore modifiables
      PUBLISHED    ils ne sont plus modifiables
      DEPRECATED   à ne plus utiliser pour de nouveaux appareils

    Une version est donc créée, reçoit son artefact et ses attributs, puis est publiée ; une tâche qui l'installe peut compter sur ce qu'elle est. Une version publiée avec une erreur ne se répare pas : une version plus élevée lui succède.

    Chaque type d'objet reçoit ici un package de son nom. Un appareil dit ce qu'il a dans son shadow $package : le catalogue, les tâches et l'index de la flotte parlent donc des mêmes noms et des mêmes versions.
provision-learn-packages-title = Le catalogue de packages : créer, remplir, publier

provision-learn-roles =
    Les services AWS ne font rien d'eux-mêmes dans votre compte : ils endossent un rôle IAM que vous leur permettez d'endosser. Un rôle a deux sortes de politiques.

      politique d'approbation    qui peut l'endosser : iot.amazonaws.com
      politique d'autorisation   ce qu'il permet de faire

    Deux rôles sont créés. Avec IoTJobsRole, Jobs signe les URL par lesquelles les appareils téléchargent le firmware ; il peut lire le firmware, et rien d'autre dans S3. Avec IoTPackageConfigRole, Jobs lit et écrit le shadow $package des objets, et aucun autre shadow.

    Donner à un rôle le minimum qui suffit : quiconque l'endosse peut faire tout ce qu'il permet. Pour confier un rôle à un service, il faut iam:PassRole sur ce rôle. Un nouveau rôle met quelques secondes à être connu partout dans AWS : l'étape suivante devra peut-être l'attendre.
provision-learn-roles-title = Rôles IAM : qui a le droit, et de quoi

provision-learn-storage =
    Le firmware est gardé dans un compartiment S3 dédié. La gestion des versions y est activée : un chargement sous le même nom garde ce qui était là avant, et rien de ce dont un appareil peut encore avoir besoin n'est écrasé.

    Le compartiment est privé, et les appareils n'ont pas d'informations d'identification AWS. Ils n'en ont pas besoin : un document de tâche contient un espace réservé, et chaque fois qu'un appareil va chercher le document, AWS IoT Jobs le remplace par une URL présignée. Quiconque a cette URL peut télécharger ce seul fichier jusqu'à ce qu'elle expire, au bout d'une minute à une heure, sans rien d'autre.

    Un appareil resté hors ligne une journée va chercher à nouveau le document et reçoit une nouvelle URL.
provision-learn-storage-title = S3 : un firmware versionné, et des URL qui expirent

provision-learn-things =
    Un objet représente un appareil dans le registre : un nom, un type, et des attributs qui changent rarement, comme son pays. Les groupes rassemblent des objets, pour qu'une tâche ou une commande puisse s'adresser à tous : ici, un groupe statique par pays, auquel les objets sont ajoutés par leur nom.

      registre           ce qu'est un appareil   country, customerId
      shadow classique   comment il va           batteryStatus
      shadow $package    ce qu'il fait tourner   SedanVehicle 1.0.0

    Un shadow est un document JSON qu'AWS garde même quand l'appareil est hors ligne. L'appareil signale son état ; d'autres disent ce qu'ils souhaitent ; la différence est envoyée à l'appareil à son retour.

    Les objets sont créés ici à raison de 80 par seconde au plus, sous le quota d'AWS, pour ne pas gêner les autres dans le compte.
provision-learn-things-title = Objets, groupes et shadows

provision-learn-thing-types =
    Un type d'objet est un modèle pour des appareils d'une même sorte. Il a un nom, une description et au plus trois attributs ouverts à la recherche ; ce sont ici customerId, country et manufacturingDate, et chaque objet a ses propres valeurs.

    Un objet peut se passer de type, mais il y gagne : jusqu'à 50 attributs au lieu de trois, et un nom qui permet de trouver sa sorte. Un objet a un seul type au plus.

    Un type ne peut pas être renommé. Il disparaît en deux temps : rendu obsolète, il est fermé à de nouveaux objets ; cinq minutes plus tard, et une fois que plus aucun objet ne l'a, il peut être supprimé. Choisir donc les types d'après ce qui dure, comme le modèle, et laisser aux attributs et aux shadows ce qui change.
provision-learn-thing-types-title = Types d'objet : des modèles pour les appareils
