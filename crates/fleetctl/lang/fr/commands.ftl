# Les commandes : ce que les appareils doivent faire tout de suite, et ce qu'ils répondent.

## Templates

commands-about-activate-horn = Faire sonner le klaxon d'un véhicule quelques secondes
commands-about-set-climate = Régler la température dans un véhicule
commands-about-start-engine = Démarrer le moteur d'un véhicule pour quelques minutes
commands-about-stop-engine = Arrêter le moteur d'un véhicule
commands-about-vehicle-lock = Verrouiller toutes les portes d'un véhicule
commands-about-vehicle-unlock = Déverrouiller toutes les portes d'un véhicule
commands-choice-own = votre propre charge utile
commands-choice-template = { $about } : { $use_case }
commands-use-activate-horn = retrouver une voiture sur un grand parking
commands-use-other = un véhicule au loin
commands-use-set-climate = un départ confortable
commands-use-start-engine = préchauffer avant un trajet
commands-use-stop-engine = un vol ou une urgence
commands-use-vehicle-lock = un conducteur parti sans verrouiller
commands-use-vehicle-unlock = une clé perdue

## Names of facts, and headings of columns. Each stands alone before what it names.

commands-fact-about = description
commands-fact-canary = canari
commands-fact-command = commande
commands-fact-completed = terminée
commands-fact-created = créée
commands-fact-devices = appareils
commands-fact-for = usage
commands-fact-kind = type
commands-fact-name = nom
commands-fact-namespace = espace de noms
commands-fact-note = note
commands-fact-parameter = paramètre
commands-fact-reason = raison
commands-fact-result = résultat
commands-fact-run = lancement
commands-fact-started = commencée
commands-fact-status = état
commands-fact-target = cible
commands-fact-timeout = expiration
commands-fact-took = durée
commands-fact-topic = rubrique
commands-fact-updated = modifiée
commands-fact-where = où

## A command: kind, payload, parameters

commands-example-text = texte
commands-kind-custom = personnalisée
commands-kind-predefined = prédéfinie
commands-must-be-at-least = doit valoir au moins { $value }
commands-must-be-at-most = doit valoir au plus { $value }
commands-must-be-from = doit être compris entre { $min } et { $max }
commands-must-be-greater = doit être supérieur à { $value }
commands-must-be-less = doit être inférieur à { $value }
commands-must-be-none-of = ne doit valoir aucun de { $value }
commands-must-be-one-of = doit valoir l'un de { $value }
commands-must-equal = doit être égal à { $value }
commands-must-not-be-from = ne doit pas être compris entre { $min } et { $max }
commands-must-not-equal = doit être différent de { $value }
commands-parameter-always = toujours { $value }
commands-parameter-default = { $value } si rien n'est indiqué
commands-parameter-example = par exemple { $option }
commands-parameters = paramètres (* doit être indiqué)
commands-payload = charge utile ({ $content_type })
commands-payload-bytes = des octets qui ne sont pas du texte
commands-payload-template = charge utile (un modèle, envoyé en { $format })
commands-value-binary = des octets en base64
commands-value-boolean = true ou false
commands-value-double = un nombre
commands-value-integer = un nombre entier de 32 bits
commands-value-long = un nombre entier de 64 bits
commands-value-string = un texte
commands-value-unsigned-long = un nombre entier de 64 bits non négatif

## Making a command

commands-create-ask-description = description :
commands-create-ask-name = nom :
commands-create-ask-payload = charge utile, une ligne de JSON :
commands-create-bad-name = { $given } n'est pas un nom de commande : il doit commencer par une lettre ou un chiffre
commands-create-leave = Entrée prend ce qui est entre crochets ; Ctrl-C quitte
commands-create-long-description =
    une description a au plus { $most ->
        [one] { $most } caractère
       *[other] { $most } caractères
    }, et non { $count }
commands-create-needs-description = votre propre commande a besoin de --description, 1 à 256 caractères
commands-create-no-template = { $given } n'est pas un modèle ; les modèles sont { $names }
commands-create-nothing = il n'y a rien dont faire une commande, et pas de terminal pour le demander ; rien n'a été fait
commands-create-nothing-hint = indiquer l'une des options : { $options }
commands-create-number = choisir un numéro de 0 à 6
commands-create-parameter-form = un paramètre a la forme NAME:TYPE ou NAME:TYPE=DEFAULT
commands-create-parameter-name = { $given } n'est pas un nom de paramètre : il a 1 à 192 caractères parmi lettres, chiffres et . $ _ -
commands-create-parameter-type = { $given } n'est pas un type ; les types sont { $names }
commands-create-parameter-value = { $given } n'est pas une valeur de type { $kind } : ce type prend { $wanted }
commands-create-title = créer une commande sur { $place }
commands-create-which = laquelle
commands-kept = commande { $name } conservée
commands-made = commande { $name } créée
commands-next = ensuite : { $command }
commands-plan-kept = elle existe, fait la même chose et est conservée
commands-plan-title = commande

## Listing and picking

commands-hint-create = { $command } en crée une
commands-hint-history = `fleetctl commands history` répertorie les exécutions
commands-hint-list = `fleetctl commands list` répertorie les commandes
commands-list-templates = modèles utilisables avec `commands create --template`
commands-list-title =
    { $count ->
        [one] { $count } commande sur { $place }
       *[other] { $count } commandes sur { $place }
    }
commands-list-unread =
    { $count ->
        [one] { $count } description n'a pas pu être lue : { $cause }
       *[other] { $count } descriptions n'ont pas pu être lues : { $cause }
    }
commands-none = il n'y a aucune commande sur { $place }
commands-none-open = aucune commande en cours sur { $place }
commands-pick-execution-prompt = numéro ou identifiant d'exécution :
commands-pick-executions-title = exécutions sur { $place }, par date décroissante
commands-pick-prompt = numéro ou nom de commande :
commands-pick-title = commandes sur { $place }, par date décroissante

## Deleting, deprecating, canceling

commands-cancel-what =
    annuler l'exécution { $id } ({ $status }) sur { $place }
    en publiant sur { $topic }
    { $answer }
commands-delete-what = supprimer la commande { $name } sur { $place }
commands-deleted = commande { $name } supprimée
commands-deletion-pending = { $name } est PENDING_DELETION : AWS la supprime dans les douze heures, et personne ne peut l'exécuter
commands-deprecated = { $name } est DEPRECATED : les exécutions continuent, aucune nouvelle ne démarre
commands-hint-show = `fleetctl commands show` affiche la commande
commands-hint-status = `fleetctl commands status` affiche l'exécution
commands-restored = { $name } est ACTIVE

## Running a command

commands-run-ask-timeout = de combien de temps chaque appareil dispose pour répondre
commands-run-ask-value = valeur de { $name }
commands-run-ask-wait = attendre les réponses ?
commands-run-canary =
    { $count ->
        [one] { $count } appareil d'abord ; le reste si au plus { $tolerated } échoue
       *[other] { $count } appareils d'abord ; le reste si au plus { $tolerated } d'entre eux échouent
    }
commands-run-canary-failed =
    { $devices ->
        [one] les premiers appareils ({ $devices }) : { $failed } en échec ; le reste n'est pas lancé
       *[other] les premiers appareils ({ $devices }) : { $failed } en échec ; le reste n'est pas lancé
    }
commands-run-canary-passed =
    { $devices ->
        [one] les premiers appareils ({ $devices }) : { $failed } en échec ; le reste suit
       *[other] les premiers appareils ({ $devices }) : { $failed } en échec ; le reste suit
    }
commands-run-confirm = l'exécuter ?
commands-run-devices =
    { $count ->
        [one] { $count } appareil
       *[other] { $count } appareils
    }
commands-run-ended =
    { $devices ->
        [one] { $command } lancée sur { $started }/{ $devices } appareil
       *[other] { $command } lancée sur { $started }/{ $devices } appareils
    }
commands-run-failures = ce qui n'a pas pu être lancé
commands-run-hint-targets = indiquer --thing THING ou --group GROUP
commands-run-left = la même commande avec { $option } fait ce qui reste
commands-run-members =
    { $count ->
        [one] groupe { $group } : { $count } membre
       *[other] groupe { $group } : { $count } membres
    }
commands-run-more = ... et { $count } de plus
commands-run-no-percentage = { $given } n'est pas un pourcentage : il doit être supérieur à 0 et d'au plus 100
commands-run-offline =
    un appareil hors délai était peut-être hors ligne ou non abonné :
    { $command } montre son côté
commands-run-parameter-form = un paramètre a la forme NAME=VALUE
commands-run-started = { $thing } : { $execution } lancée
commands-run-stopped =
    { $devices ->
        [one] arrêté : { $command } lancée sur { $started }/{ $devices } appareil
       *[other] arrêté : { $command } lancée sur { $started }/{ $devices } appareils
    }
commands-run-targets = sur quels appareils ?
commands-run-targets-group = les membres d'un groupe
commands-run-targets-number = choisir 1 ou 2
commands-run-targets-things = des appareils à choisir par leur nom
commands-run-targets-which = lesquels
commands-run-timeout = un appareil peut avoir de 1s à 12h pour répondre, et non { $given }
commands-run-title = exécution d'une commande
commands-run-took =
    { $calls ->
        [one] durée : { $time }, { $calls } appel ; lancement { $run }
       *[other] durée : { $time }, { $calls } appels ; lancement { $run }
    }
commands-run-twice = le paramètre { $given } est indiqué deux fois

## The checkpoint before the first run of a guided session. READY and SKIP are typed, in every language.

commands-ready-back = ce n'est ni READY ni SKIP ; rien n'a été exécuté
commands-ready-listen = ou le jouer soi-même, et répondre comme le montre `commands guide` :
commands-ready-play = laisser répondre un appareil virtuel :
commands-ready-question = saisir READY quand un appareil écoute, SKIP pour l'exécuter malgré tout :
commands-ready-serve = servir l'AWS local dans un terminal à part :
commands-ready-title = Avant la première commande : un appareil écoute-t-il ?
commands-ready-why = Une commande est perdue si personne n'écoute. Ouvrir un second terminal et y démarrer l'appareil ; puis revenir à celui-ci.

## Executions

commands-bytes =
    { $count ->
        [one] { $count } octet
       *[other] { $count } octets
    }
commands-history-all =
    { $count ->
        [one] { $count } exécution
       *[other] { $count } exécutions
    }
commands-history-ask-since = depuis quand, par exemple 2026-03-07, 2026-03-07T12:00, 2h ou 30d
commands-history-ask-status = dans quel état, * pour n'importe lequel
commands-history-ask-thing = sur quel objet, * pour tous
commands-history-ask-until = jusqu'à quand, * pour maintenant
commands-history-many =
    { $shown ->
        [one] { $shown } exécution, et plus de 2 000 autres
       *[other] { $shown } exécutions, et plus de 2 000 autres
    }
commands-history-next = Entrée pour la page suivante, q pour quitter :
commands-history-no-time = { $given } n'est pas un moment : écrire 2026-03-07, 2026-03-07T12:00, 2h ou 30d
commands-history-none = aucune exécution sur { $place }
commands-history-some =
    { $count ->
        [one] { $shown } sur { $count } exécution ; --all répertorie aussi les autres
       *[other] { $shown } sur { $count } exécutions ; --all répertorie aussi les autres
    }
commands-status-canceled = { $status } (annulée par l'opérateur)
commands-status-late = l'appareil peut encore répondre ; AWS l'accepte
commands-took-hours = { $number } h
commands-took-minutes = { $number } min
commands-took-seconds = { $number } s

## The guide to the device's side

commands-ask-command = quelle commande
commands-ask-thing = quel objet
commands-guide-again-title = encore le terminal 2
commands-guide-answers = SUCCEEDED, FAILED, REJECTED et TIMED_OUT mettent fin à l'exécution ; IN_PROGRESS peut venir autant de fois que voulu auparavant. Un résultat peut accompagner la réponse : { $result }, où s est un texte, b vaut true ou false, et bin est une suite d'octets en base64. Une fois le délai écoulé, l'exécution est TIMED_OUT, et une réponse tardive est encore acceptée.
commands-guide-answers-title = ce qu'un appareil peut répondre
commands-guide-begun = Répondre que l'appareil a commencé, si cela prend du temps
commands-guide-console = Dans la console AWS : AWS IoT, Test, MQTT test client. S'abonner à la rubrique ci-dessus, exécuter la commande, et publier la réponse sur la rubrique de réponse avec l'identifiant de l'exécution.
commands-guide-create = Créer la commande, si elle n'existe pas encore
commands-guide-device-title = terminal 2 : l'appareil
commands-guide-done = Répondre que c'est fait
commands-guide-enroll = Créer une clé et un certificat pour l'appareil, avec une politique qui le laisse utiliser ses propres rubriques, et les attacher à l'objet
commands-guide-failed = Ou que cela s'est mal passé ; statusReason est un objet avec un code en majuscules, chiffres, _ et -
commands-guide-message = Le message est là. L'identifiant de l'exécution se trouve dans sa rubrique
commands-guide-operator-title = terminal 1 : l'opérateur
commands-guide-others = { $command } joue des milliers d'appareils qui répondent d'eux-mêmes. Tout client MQTT fonctionne avec les fichiers qu'écrit `devices enroll`.
commands-guide-others-title = autres façons de jouer l'appareil
commands-guide-result-title = terminal 1 : ce qui en est sorti
commands-guide-run = L'exécuter sur l'appareil ; l'identifiant de l'exécution s'affiche
commands-guide-serve = Servir l'AWS local, ce qui ouvre ses ports MQTT ; le laisser tourner dans un terminal à part
commands-guide-status = Consulter l'exécution
commands-guide-subscribe = S'abonner aux commandes de l'appareil avec son certificat
commands-guide-terminal = Ouvrir un second terminal avec les mêmes informations d'identification AWS et la même région que le premier
commands-guide-wait = Attendre qu'il annonce l'abonnement, et le laisser tourner
commands-guide-why = Une commande est un message à un appareil qui écoute à cet instant. Si personne n'écoute, elle est perdue et l'exécution expire, sauf si l'appareil a une session persistante. L'appareil s'abonne donc d'abord, dans un second terminal, et la commande n'est exécutée qu'ensuite.
commands-guide-why-title = pourquoi l'ordre compte

## Topics

commands-topics-accepted = accepted : AWS a accepté la réponse
commands-topics-execution = l'identifiant qu'affiche `commands run` ; un abonnement met + pour n'importe lequel, et l'appareil le lit dans la rubrique du message
commands-topics-format = le format de la charge utile ; absent si elle n'est ni l'un ni l'autre
commands-topics-rejected = rejected : AWS n'a pas accepté la réponse
commands-topics-request = request : ce que l'appareil doit faire
commands-topics-response = response : ce que l'appareil répond, sur l'une de
commands-topics-subscribe = l'appareil s'abonne à toutes ses commandes
commands-topics-thing = le nom de l'objet dans le registre ; avec clients au lieu de things, l'ID client MQTT d'un appareil qui n'est pas un objet

## Learning moments. Lines that begin with two spaces stay as they are, for tables: at most 76 columns.

commands-learn-choice =
    Se poser trois questions. Faut-il agir maintenant ? Alors c'est une commande : verrouiller une porte restée ouverte, retrouver une voiture par son klaxon, lire une valeur pour un diagnostic. Cela peut-il attendre que l'appareil soit de nouveau en ligne ? Alors c'est un état souhaité dans le shadow : une température cible, un intervalle de signalement, un réglage. Est-ce un travail sur de nombreux appareils, avec des fichiers, des étapes et un suivi ? Alors c'est une tâche : firmware, certificats, nouvelle configuration.

    Les trois se complètent. Installer par une tâche, régler par le shadow, intervenir par une commande. Avant qu'une tâche ne commence sur un véhicule, une commande peut demander s'il est à l'arrêt ; quand une commande échoue sans cesse, le shadow dit dans quel état se trouvait l'appareil en dernier.

    Ce qui est envoyé par une commande doit pouvoir l'être deux fois sans danger, car un appareil a pu agir sans que sa réponse soit arrivée.

commands-learn-choice-title = Commande, shadow ou tâche : que choisir ?

commands-learn-comparison =
    Un message vient d'être envoyé à des appareils qui écoutent à cet instant. AWS IoT a deux autres façons de faire agir des appareils :

                 commande           shadow               tâche
      prévu pour agir maintenant    un état à atteindre  toute une flotte
      prend      des secondes       dès qu'en ligne      minutes ou heures
      hors ligne perdue, expire     synchronisé ensuite  en file d'attente
      réponse    état et résultat   état signalé         état et détails
      cibles     un appareil        un appareil          objets et groupes

    Un appareil avec une session MQTT persistante fait exception : ce qui est envoyé en son absence l'attend, une heure par défaut, et jamais plus longtemps que le délai d'expiration de l'exécution.

    Exécuter une commande sur un groupe est le travail de fleetctl : il lance une exécution pour chaque membre, au rythme qu'AWS permet.

commands-learn-comparison-title = Commandes, shadows et tâches comparés

commands-learn-console =
    La même chose peut s'observer dans la console AWS : AWS IoT, Manage, Remote actions, Commands montre les commandes et leurs exécutions. AWS IoT, Test, MQTT test client joue un appareil sans aucun programme : s'abonner à la rubrique de requête de l'appareil, exécuter la commande, et publier la réponse sur sa rubrique de réponse.

    Avant d'exécuter une commande, vérifier quatre choses : l'appareil est connecté ; il s'est abonné à sa rubrique de requête ; sa politique le laisse publier sur sa rubrique de réponse ; et la console, l'appareil et ce terminal sont dans le même compte et la même région. S'abonner après l'envoi de la commande est l'erreur la plus fréquente : le message est perdu, et l'exécution se termine en TIMED_OUT.

    L'AWS local n'a pas de console ; `fleetctl mqtt sub` et `mqtt pub` remplacent son client de test.

commands-learn-console-title = La console AWS, et ce qu'il faut vérifier avant une commande

commands-learn-lifecycle =
    Une exécution est dans l'un de six états :

      CREATED      AWS a envoyé le message ; le délai court dès maintenant
      IN_PROGRESS  l'appareil a commencé ; il peut le dire plusieurs fois
      SUCCEEDED    l'appareil l'a fait
      FAILED       l'appareil a essayé, et donne une raison
      REJECTED     l'appareil refuse, par exemple en roulant
      TIMED_OUT    personne n'a répondu à temps

    Chaque état sauf CREATED est la parole de l'appareil, à une exception près : si aucune réponse ne vient à temps, AWS met lui-même TIMED_OUT avec la raison $NO_RESPONSE_FROM_DEVICE. Celui-là n'est pas définitif : une réponse tardive le remplace encore. Ce que l'appareil a signalé comme SUCCEEDED, FAILED, REJECTED ou TIMED_OUT reste.

    AWS n'a pas d'annulation. `commands cancel` répond REJECTED à la place de l'appareil ; celui-ci n'en apprend rien. AWS garde les exécutions environ six mois.

commands-learn-lifecycle-title = La vie d'une exécution

commands-learn-payloads =
    Une charge utile statique est envoyée octet par octet telle qu'elle a été écrite : une commande pour chaque chose à faire, sans rien qui puisse être mal rempli. Une charge utile dynamique est un modèle avec des espaces réservés tels que temperature ; chaque exécution donne les valeurs, AWS les vérifie d'après les types et les conditions des paramètres, et refuse l'exécution avant l'envoi de tout message si l'une ne convient pas.

    Prendre une charge utile statique pour ce qui est toujours pareil, comme l'arrêt. En prendre une dynamique là où seule une valeur change, plutôt qu'une commande par valeur. Un paramètre qui a une valeur par défaut n'a pas besoin d'être indiqué.

    Ni l'une ni l'autre ne peut être modifiée une fois la commande créée : en créer une nouvelle sous un autre nom, et rendre l'ancienne obsolète pour qu'elle ne soit plus exécutée. Une charge utile contient au plus 32 KB chez AWS ; fleetctl en accepte 10 KB.

commands-learn-payloads-title = Charges utiles statiques et dynamiques

commands-learn-practice =
    Nommer les commandes d'après ce qu'elles font, non d'après leurs destinataires : vehicle-lock, pas fleet-us-1. Mettre une version dans le nom quand la charge utile change, puisqu'elle n'est pas modifiable.

    Choisir le délai d'expiration d'après ce que l'appareil doit faire et la façon dont il est connecté : des secondes pour une porte, des minutes pour un appareil en veille. Sans indication, AWS ne laisse que dix secondes ; fleetctl en laisse soixante.

    Faire répondre les appareils par FAILED avec un code de raison exploitable par un programme, et leur faire tolérer deux fois la même commande. Essayer d'abord quelques appareils avec --canary. Surveiller ce qui revient : une règle sur la rubrique $aws/events/commandExecution/# peut donner l'alarme quand il y a beaucoup de FAILED ou de TIMED_OUT. Ne donner aux opérateurs que le droit d'exécuter les commandes dont ils ont besoin : iot:StartCommandExecution nomme à la fois la commande et l'objet.

commands-learn-practice-title = Bonnes pratiques pour les commandes

commands-learn-templates =
    Une commande est un modèle que garde AWS : un nom, une description et la charge utile que les appareils recevront. La créer n'envoie rien. Chaque lancement en fait une exécution, sur un appareil, avec son propre état. Ce qui est envoyé est ainsi écrit et vérifié une seule fois, et l'on peut distinguer qui a le droit de la modifier et qui a seulement le droit de l'exécuter.

    Un document de tâche y ressemble, mais une tâche a ses cibles dès le début, et les appareils vont chercher le document quand ils sont prêts. Un shadow n'a aucune instruction : il dit comment un appareil doit être, et l'appareil trouve le chemin. Une commande est faite pour ce qui doit arriver maintenant.

    AWS facture les exécutions et les messages des appareils. Une commande dont on ne veut plus est d'abord rendue obsolète, puis supprimée.

commands-learn-templates-title = Ce qu'est une commande

commands-learn-topics =
    Un appareil a besoin d'un seul abonnement pour toutes ses commandes, avec + pour l'identifiant de l'exécution et # pour le format. Le message est la charge utile et rien d'autre : l'identifiant ne se trouve que dans la rubrique, et l'appareil doit l'y lire pour répondre.

      request            d'AWS à l'appareil : que faire
      response           de l'appareil à AWS : comment cela s'est passé
      response/accepted  d'AWS à l'appareil : la réponse est acceptée
      response/rejected  d'AWS à l'appareil : elle ne l'est pas, et pourquoi

    La politique IoT de l'appareil doit autoriser iot:Subscribe et iot:Receive sur les requêtes, et iot:Publish sur les réponses. fleetctl donne aux appareils inscrits une politique pour leurs propres rubriques seulement, afin qu'un appareil ne puisse pas répondre pour un autre. Le format est json ou cbor, et absent pour tout le reste.

commands-learn-topics-title = Les rubriques MQTT d'une commande
