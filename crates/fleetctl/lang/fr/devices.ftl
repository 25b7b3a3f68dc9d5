# Les appareils : certificats et clés pour les objets, appareils virtuels, et le client MQTT.

## Enrolling and revoking

devices-became-completed = complété
devices-became-enrolled = inscrit
devices-became-kept = conservé
devices-certificate-left = { $thing } : le certificat { $certificate } n'a pu être ni écrit dans { $folder } ni supprimé. Il n'est rattaché à rien et n'autorise rien ; le désactiver et le supprimer
devices-certificate-stray = { $thing } : un appel qui crée un certificat a été interrompu, et AWS en a peut-être créé un dont l'identifiant est inconnu. Il n'est rattaché à rien et n'autorise rien ; { $command } le répertorie parmi ceux qui ne sont rattachés à aucun objet
devices-column-certificate = certificat
devices-column-device = appareil
devices-column-status = état
devices-enroll-confirm =
    { $count ->
        [one] inscrire { $count } appareil sur { $place } ?
       *[other] inscrire { $count } appareils sur { $place } ?
    }
devices-enrolled-all =
    { $count ->
        [one] { $count } appareil est inscrit
       *[other] { $count } appareils sont inscrits
    }
devices-enrolled-some =
    { $all ->
        [one] appareils inscrits : { $count } sur { $all }
       *[other] appareils inscrits : { $count } sur { $all }
    }
devices-fact-folders = dossiers
devices-fact-policy = politique
devices-hint-enroll = `fleetctl devices enroll THING` inscrit un objet, --all-of GROUP ceux d'un groupe
devices-hint-list = `fleetctl devices list` répertorie les appareils inscrits
devices-list-title =
    { $count ->
        [one] { $count } appareil
       *[other] { $count } appareils
    }
devices-more = ... et { $count } de plus
devices-next = ensuite : { $command }
devices-none-enrolled = aucun appareil inscrit ici sur { $place }
devices-pick-title = appareils inscrits sur { $place }
devices-policy-differs = la politique IoT { $policy } n'est pas telle que fleetctl la crée ; elle a été utilisée en l'état
devices-policy-made = { $policy } (créée)
devices-revoke-confirm = révoquer { $thing } sur { $place } ?
devices-revoke-confirm-many =
    { $count ->
        [one] révoquer { $count } appareil sur { $place } ?
       *[other] révoquer { $count } appareils sur { $place } ?
    }
devices-revoked = { $thing } révoqué : le certificat { $certificate } et sa clé ont disparu
devices-revoked-key = { $thing } révoqué : il n'avait pas de certificat ; sa clé a disparu
devices-state-gone = disparu
devices-state-not-finished = inachevé
devices-state-unknown = inconnu

## Folders and ports

devices-hint-dir = indiquer --dir DIR
devices-hint-elsewhere = si son dossier est ailleurs, indiquer --dir DIR
devices-hint-serve = lancer { $command } dans un autre terminal : les clients MQTT ont besoin d'un AWS local qui reste en service
devices-hint-serve-anew = l'arrêter et lancer `fleetctl local serve` de cette version
devices-no-home = il n'y a pas de répertoire personnel où garder les dossiers des appareils
devices-no-port = l'AWS local qui est servi n'a pas de port { $scheme }
devices-not-served = personne ne sert l'AWS local de { $folder }

## Running virtual devices: what is asked, and what is wrong

devices-run-ask-group = les objets d'un groupe
devices-run-ask-names = leur nom commence par
devices-run-ask-number = choisir un numéro de 1 à 3
devices-run-ask-prefix = les objets dont le nom commence par quelque chose
devices-run-ask-things = des objets à choisir par leur nom
devices-run-ask-title = quels appareils faire tourner sur { $place } ?
devices-run-ask-which = lesquels
devices-run-no-delay = ce doit être une durée, ou deux séparées par .., la plus courte d'abord : 1s..30s
devices-run-no-group = il n'y a pas de groupe d'objets { $group }
devices-run-no-thing = aucun objet ne correspond sur { $place }
devices-run-no-thing-hint = `fleetctl provision` crée des objets ; --things-prefix dit par quoi commencent les noms
devices-run-not-enrolled = { $folder } n'existe pas : l'appareil est-il inscrit ?
devices-run-plain = --transport mqtt est pour l'AWS local : AWS ne laisse entrer personne sans certificat
devices-run-plain-hint = indiquer --local, ou --transport mtls
devices-run-region = sans certificats, les appareils sont dans { $plain }, pas dans { $region }
devices-run-region-hint = indiquer --transport mtls
devices-run-whose = dire quels appareils faire tourner ; il n'y a pas de terminal pour le demander, et rien n'a été fait
devices-run-whose-hint = indiquer l'une des options : { $options }

## Running virtual devices: what a device does. It stands in a line for each step.

devices-did-command = { $thing } : commande { $id } : { $status }
devices-did-connect = { $thing } : connexion
devices-did-connect-again = { $thing } : reconnexion
devices-did-desired = { $thing } : shadow : signale ce qui est demandé
devices-did-disconnect = { $thing } : déconnexion
devices-did-download = { $thing } : { $size } téléchargés
devices-did-drop = { $thing } : coupure
devices-did-give-up = { $thing } : abandon : se reconnecter n'y changera rien
devices-did-job = { $thing } : tâche { $id } : { $status }
devices-did-last = { $what } ; les suivants sont comptés et figurent dans le résumé
devices-did-lose = { $thing } : connexion perdue : { $message }
devices-did-not-connect = { $thing } : connexion impossible : { $message }
devices-did-report = { $thing } : shadow : batterie { $battery } %
devices-did-something = { $thing } : a fait quelque chose

## Running virtual devices: how it goes. The two lines have to fit into 76 columns with large numbers.

devices-run-begins =
    { $count ->
        [one] { $count } appareil jusqu'à Ctrl-C, { $rate } connexions/s au plus : { $place }
       *[other] { $count } appareils jusqu'à Ctrl-C, { $rate } connexions/s au plus : { $place }
    }
devices-run-begins-for =
    { $count ->
        [one] { $count } appareil pendant { $time }, { $rate } connexions/s au plus : { $place }
       *[other] { $count } appareils pendant { $time }, { $rate } connexions/s au plus : { $place }
    }
devices-run-goes = { $who } ; { $what }
devices-run-what =
    { $commands ->
        [one] { $commands } commande
       *[other] { $commands } commandes
    }, { $jobs ->
        [one] { $jobs } tâche
       *[other] { $jobs } tâches
    }, { $updates ->
        [one] { $updates } mise à jour de shadow
       *[other] { $updates } mises à jour de shadow
    }
devices-run-who = { $connected }/{ $devices } connectés
devices-run-who-drops =
    { $connected }/{ $devices } connectés, { $drops ->
        [one] { $drops } coupure
       *[other] { $drops } coupures
    }
devices-run-who-drops-troubles =
    { $connected }/{ $devices } connectés, { $drops ->
        [one] { $drops } coupure
       *[other] { $drops } coupures
    }, { $troubles ->
        [one] { $troubles } problème
       *[other] { $troubles } problèmes
    }
devices-run-who-troubles =
    { $connected }/{ $devices } connectés, { $troubles ->
        [one] { $troubles } problème
       *[other] { $troubles } problèmes
    }

## Running virtual devices: the summary. SUCCEEDED and FAILED are AWS's words.

devices-run-commands = commandes : { $succeeded } SUCCEEDED, { $failed } FAILED
devices-run-connections = connexions : { $most } à la fois au plus, rétablies : { $again }, coupées exprès : { $dropped }, perdues : { $lost }, échouées : { $failed }
devices-run-ended =
    { $devices ->
        [one] connectés : { $connected } sur { $devices } appareil
       *[other] connectés : { $connected } sur { $devices } appareils
    }
devices-run-gave-up =
    { $count ->
        [one] { $count } appareil a abandonné : les avertissements ci-dessus disent pourquoi
       *[other] { $count } appareils ont abandonné : les avertissements ci-dessus disent pourquoi
    }
devices-run-jobs = tâches : { $succeeded } SUCCEEDED, { $failed } FAILED, { $size } téléchargés
devices-run-memory = mémoire : { $peak } au plus, { $each } par appareil
devices-run-messages = messages : envoyés { $sent }, reçus { $received }, rejetés { $rejected } ; durée : { $time }
devices-run-shadows =
    shadows : { $reports ->
        [one] { $reports } signalement
       *[other] { $reports } signalements
    } de batterie et de firmware, { $desired } de ce qui était demandé
devices-run-stopped =
    { $devices ->
        [one] arrêté : connectés : { $connected } sur { $devices } appareil
       *[other] arrêté : connectés : { $connected } sur { $devices } appareils
    }

## The MQTT client

devices-hint-device = indiquer --device THING
devices-hint-device-after = indiquer --device THING, après { $command }
devices-hint-enroll-anew = { $command } lui en donne un autre, après { $revoke } s'il existe encore
devices-message-retained = { $topic } (conservé)
devices-mqtt-active = le certificat de { $thing } est ACTIVE ; sa politique ne le laisse entrer qu'avec l'ID client { $thing }
devices-mqtt-ask-device = en tant que quel appareil inscrit, - pour aucun
devices-mqtt-aws = sur AWS, un client MQTT a besoin d'un certificat
devices-mqtt-gone = l'agent de messages ne laisse pas entrer { $thing } : son certificat a disparu, révoqué ou supprimé
devices-mqtt-no-port = l'AWS local qui est servi n'a pas ce port pour les clients MQTT
devices-mqtt-not-enrolled = { $thing } n'est pas inscrit : { $folder } n'existe pas
devices-mqtt-refused = l'agent de messages ne laisse pas entrer { $thing } : son certificat est { $status }
devices-mqtt-region = sans certificat, un client est dans { $plain }, pas dans { $region }
devices-pub-ask-message = message :
devices-pub-ask-topic = rubrique :
devices-pub-client-id = --client-id est pour un client MQTT
devices-pub-client-id-hint = indiquer aussi --device THING ; sans cela, le message passe par HTTPS
devices-pub-done =
    { $bytes ->
        [one] { $bytes } octet publié sur { $topic }
       *[other] { $bytes } octets publiés sur { $topic }
    }
devices-pub-hint = indiquer une rubrique, et --message TEXT ou --file FILE
devices-pub-too-long = le message fait { $bytes } ; AWS accepte 128 KB au plus
devices-pub-unheard = personne ne sert cet AWS local, aucun client MQTT n'y est donc connecté
devices-sub-again = de nouveau abonné à { $filters } en tant que { $who }
devices-sub-ask = filtre de rubriques
devices-sub-done = abonné à { $filters } en tant que { $who }
devices-sub-fewer = { $heard } messages sur { $wanted } sont arrivés à temps
devices-sub-hint = indiquer un filtre de rubriques, par exemple '#'
devices-sub-lost = la connexion est perdue : { $why } ; nouvel essai dans { $time }
