# Dispositivi: registrarli, eseguirne di virtuali, il client MQTT.

## Registrazione e revoca

devices-became-completed = completati
devices-became-enrolled = registrati
devices-became-kept = conservati
devices-certificate-left = { $thing }: non è stato possibile né scrivere il certificato { $certificate } in { $folder } né eliminarlo. Non è collegato a nulla e non consente nulla; disattivarlo ed eliminarlo
devices-certificate-stray = { $thing }: una chiamata che crea un certificato è stata interrotta, e AWS può averne creato uno di cui non si conosce l'ID. Non è collegato a nulla e non consente nulla; { $command } lo elenca come non collegato a oggetti
devices-column-certificate = certificato
devices-column-device = dispositivo
devices-column-status = stato
devices-enroll-confirm =
    { $count ->
        [one] registrare { $count } dispositivo su { $place }?
       *[other] registrare { $count } dispositivi su { $place }?
    }
devices-enrolled-all =
    { $count ->
        [one] { $count } dispositivo è registrato
       *[other] { $count } dispositivi sono registrati
    }
devices-enrolled-some =
    { $all ->
        [one] { $count } di { $all } dispositivi sono registrati
       *[other] { $count } di { $all } dispositivi sono registrati
    }
devices-fact-folders = cartelle
devices-fact-policy = policy
devices-hint-enroll = `fleetctl devices enroll THING` registra un oggetto, --all-of GROUP quelli di un gruppo
devices-hint-list = `fleetctl devices list` elenca i dispositivi registrati
devices-list-title =
    { $count ->
        [one] { $count } dispositivo
       *[other] { $count } dispositivi
    }
devices-more =
    { $count ->
        [one] ... e { $count } altro
       *[other] ... e altri { $count }
    }
devices-next = poi: { $command }
devices-none-enrolled = qui non è registrato nessun dispositivo su { $place }
devices-pick-title = dispositivi registrati su { $place }
devices-policy-differs = la policy IoT { $policy } non è come la crea fleetctl; è stata usata così com'è
devices-policy-made = { $policy } (creata)
devices-revoke-confirm = revocare { $thing } su { $place }?
devices-revoke-confirm-many =
    { $count ->
        [one] revocare { $count } dispositivo su { $place }?
       *[other] revocare { $count } dispositivi su { $place }?
    }
devices-revoked = revocato { $thing }: il certificato { $certificate } e la sua chiave non esistono più
devices-revoked-key = revocato { $thing }: non aveva un certificato; la sua chiave non esiste più
devices-state-gone = non esiste più
devices-state-not-finished = non finito
devices-state-unknown = sconosciuto

## Cartelle e porte

devices-hint-dir = indicare --dir DIR
devices-hint-elsewhere = se la sua cartella è altrove, indicare --dir DIR
devices-hint-serve = eseguire { $command } in un altro terminale: ai client MQTT serve un servizio che resta attivo
devices-hint-serve-anew = fermarlo ed eseguire `fleetctl local serve` di questa versione
devices-no-home = non c'è una home directory in cui tenere le cartelle dei dispositivi
devices-no-port = l'AWS locale in servizio non ha una porta { $scheme }
devices-not-served = nessuno rende disponibile l'AWS locale in { $folder }

## Esecuzione di dispositivi virtuali: che cosa viene chiesto, e che cosa è errato

devices-run-ask-group = gli oggetti di un gruppo
devices-run-ask-names = i loro nomi iniziano con
devices-run-ask-number = scegliere un numero da 1 a 3
devices-run-ask-prefix = oggetti i cui nomi iniziano in un certo modo
devices-run-ask-things = oggetti di cui si scelgono i nomi
devices-run-ask-title = quali dispositivi eseguire su { $place }?
devices-run-ask-which = quali
devices-run-no-delay = deve essere una durata, o due separate da .., prima la più breve: 1s..30s
devices-run-no-group = il gruppo di oggetti { $group } non esiste
devices-run-no-thing = non esiste nessuno di questi oggetti su { $place }
devices-run-no-thing-hint = `fleetctl provision` crea oggetti; --things-prefix dice come iniziano i nomi
devices-run-not-enrolled = { $folder } non esiste: il dispositivo è registrato?
devices-run-plain = --transport mqtt è per l'AWS locale: AWS non lascia entrare nessuno senza certificato
devices-run-plain-hint = indicare --local, o --transport mtls
devices-run-region = senza certificati i dispositivi sono in { $plain }, non in { $region }
devices-run-region-hint = indicare --transport mtls
devices-run-whose = dire quali dispositivi eseguire; non c'è un terminale su cui chiederlo, e non è stato fatto nulla
devices-run-whose-hint = indicare una di queste: { $options }

## Esecuzione di dispositivi virtuali: che cosa fa un dispositivo, una riga per ogni passaggio.

devices-did-command = { $thing }: comando { $id }: { $status }
devices-did-connect = { $thing }: connesso
devices-did-connect-again = { $thing }: di nuovo connesso
devices-did-desired = { $thing }: shadow: segnala ciò che è desiderato
devices-did-disconnect = { $thing }: disconnesso
devices-did-download = { $thing }: scaricati { $size }
devices-did-drop = { $thing }: caduto
devices-did-give-up = { $thing }: ha rinunciato: riconnettersi non servirebbe
devices-did-job = { $thing }: job { $id }: { $status }
devices-did-last = { $what }; gli altri avvisi simili vengono contati e sono nel riepilogo
devices-did-lose = { $thing }: ha perso la connessione: { $message }
devices-did-not-connect = { $thing }: impossibile connettersi: { $message }
devices-did-report = { $thing }: shadow: batteria { $battery }%
devices-did-something = { $thing }: ha fatto qualcosa

## Esecuzione di dispositivi virtuali: come procede. Le due righe devono stare in 76 colonne con numeri grandi.

devices-run-begins =
    { $count ->
        [one] { $count } dispositivo fino a Ctrl-C, al massimo { $rate } connessioni/s: { $place }
       *[other] { $count } dispositivi fino a Ctrl-C, al massimo { $rate } connessioni/s: { $place }
    }
devices-run-begins-for =
    { $count ->
        [one] { $count } dispositivo per { $time }, al massimo { $rate } connessioni/s: { $place }
       *[other] { $count } dispositivi per { $time }, al massimo { $rate } connessioni/s: { $place }
    }
devices-run-goes = { $who }; { $what }
devices-run-what =
    { $commands ->
        [one] { $commands } comando
       *[other] { $commands } comandi
    }, { $jobs ->
        [one] { $jobs } job
       *[other] { $jobs } job
    }, { $updates ->
        [one] { $updates } shadow
       *[other] { $updates } shadow
    }
devices-run-who = { $connected }/{ $devices } connessi
devices-run-who-drops =
    { $connected }/{ $devices } connessi, { $drops ->
        [one] { $drops } caduta
       *[other] { $drops } cadute
    }
devices-run-who-drops-troubles =
    { $connected }/{ $devices } connessi, { $drops ->
        [one] { $drops } caduta
       *[other] { $drops } cadute
    }, { $troubles ->
        [one] { $troubles } problema
       *[other] { $troubles } problemi
    }
devices-run-who-troubles =
    { $connected }/{ $devices } connessi, { $troubles ->
        [one] { $troubles } problema
       *[other] { $troubles } problemi
    }

## Esecuzione di dispositivi virtuali: il riepilogo. SUCCEEDED e FAILED sono parole di AWS.

devices-run-commands = comandi: { $succeeded } SUCCEEDED, { $failed } FAILED
devices-run-connections = connessioni: al massimo { $most } insieme, { $again } ristabilite, { $dropped } interrotte di proposito, { $lost } perse, { $failed } non riuscite
devices-run-ended =
    { $devices ->
        [one] connessi: { $connected } di { $devices } dispositivo
       *[other] connessi: { $connected } di { $devices } dispositivi
    }
devices-run-gave-up =
    { $count ->
        [one] { $count } dispositivo ha rinunciato: gli avvisi qui sopra dicono perché
       *[other] { $count } dispositivi hanno rinunciato: gli avvisi qui sopra dicono perché
    }
devices-run-jobs = job: { $succeeded } SUCCEEDED, { $failed } FAILED, { $size } scaricati
devices-run-memory = memoria: al massimo { $peak }, { $each } per dispositivo
devices-run-messages = messaggi: { $sent } inviati, { $received } ricevuti, { $rejected } rifiutati; durata { $time }
devices-run-shadows =
    shadow: { $reports ->
        [one] { $reports } segnalazione
       *[other] { $reports } segnalazioni
    } di batteria e firmware, { $desired } di ciò che era desiderato
devices-run-stopped =
    { $devices ->
        [one] interrotto: connessi: { $connected } di { $devices } dispositivo
       *[other] interrotto: connessi: { $connected } di { $devices } dispositivi
    }

## Il client MQTT

devices-hint-device = indicare --device THING
devices-hint-device-after = indicare --device THING, dopo { $command }
devices-hint-enroll-anew = { $command } gliene dà un altro, dopo { $revoke } se esiste ancora
devices-message-retained = { $topic } (conservato)
devices-mqtt-active = il certificato di { $thing } è ACTIVE; la sua policy lo lascia entrare solo come ID client { $thing }
devices-mqtt-ask-device = come quale dispositivo registrato, - per nessuno
devices-mqtt-aws = su AWS un client MQTT ha bisogno di un certificato
devices-mqtt-gone = il broker non lascia entrare { $thing }: il suo certificato non esiste più: è stato revocato o eliminato
devices-mqtt-no-port = l'AWS locale in servizio non ha una porta di questo tipo per i client MQTT
devices-mqtt-not-enrolled = { $thing } non è registrato: { $folder } non esiste
devices-mqtt-refused = il broker non lascia entrare { $thing }: il suo certificato è { $status }
devices-mqtt-region = senza certificato un client è in { $plain }, non in { $region }
devices-pub-ask-message = messaggio:
devices-pub-ask-topic = topic:
devices-pub-client-id = --client-id è per un client MQTT
devices-pub-client-id-hint = indicare anche --device THING; senza, il messaggio passa via HTTPS
devices-pub-done =
    { $bytes ->
        [one] pubblicato { $bytes } byte su { $topic }
       *[other] pubblicati { $bytes } byte su { $topic }
    }
devices-pub-hint = indicare un topic, e --message TEXT o --file FILE
devices-pub-too-long = il messaggio ha { $bytes }; AWS ne accetta al massimo 128 KB
devices-pub-unheard = nessuno rende disponibile questo AWS locale, quindi nessun client MQTT vi è connesso
devices-sub-again = sottoscrizione ristabilita: { $filters } come { $who }
devices-sub-ask = filtro di topic
devices-sub-done = sottoscrizione attiva: { $filters } come { $who }
devices-sub-fewer = sono arrivati in tempo { $heard } di { $wanted } messaggi
devices-sub-hint = indicare un filtro di topic, ad esempio '#'
devices-sub-lost = la connessione è persa: { $why }; nuovo tentativo tra { $time }
