# Ciò che tutti i comandi hanno in comune.

## Domande e risposte

common-answer-unreadable = la risposta non è leggibile: { $cause }
common-answer-yes-or-no = rispondere y o n
common-confirm-give = indicare --confirm { $word }; { $otherwise }
common-confirm-give-exactly = indicare --confirm { $word }, esattamente così; { $otherwise }
common-confirm-no-terminal = non c'è un terminale su cui digitare { $word }; non è stato fatto nulla
common-confirm-not-yes = --yes non basta: indicare --confirm { $word }
common-confirm-wrong = --confirm { $given } non è la parola { $word }; non è stato fatto nulla
common-declined = rifiutato; non è stato fatto nulla
common-give-yes = indicare --yes per rispondere sì
common-language-unknown = AWS_IOT_LANG è { $word }, che non è una lingua di fleetctl: { $languages }
common-moment-read = Invio per continuare, s per saltare queste spiegazioni:
common-no-default = [y/N]
common-nobody-to-ask = nessuno a cui chiedere: { $question } non è stato fatto nulla
common-not-answered = la domanda è rimasta senza risposta; non è stato fatto nulla
common-not-named = manca { $what } e non c'è un terminale su cui scegliere; non è stato fatto nulla
common-pick-at-least-one = indicarne almeno uno
common-pick-group = numero o nome del gruppo:
common-pick-groups-title = gruppi di oggetti su { $place }
common-pick-next = n  pagina successiva
common-pick-nothing = nessuna corrispondenza
common-pick-previous = p  pagina precedente
common-pick-search = cerca:
common-pick-search-key = s  cerca
common-pick-things = numeri o nomi di oggetti, separati da virgole:
common-pick-things-title = oggetti su { $place }
common-not-the-word-canceled = non è la parola { $word }; non è stato annullato nulla
common-not-the-word-changed = non è la parola { $word }; non è stato modificato nulla
common-not-the-word-deleted = non è la parola { $word }; non è stato eliminato nulla
common-same-command = lo stesso senza domande:
common-stopped = interrotto; non è stato fatto nulla
common-stopping = interruzione: prima termina ciò che è in corso; un altro Ctrl-C esce subito
common-type-the-word = digitare { $word } per continuare:
common-yes-default = [Y/n]

## Etichette

common-label-error = errore:
common-label-hint = consiglio:
common-label-warning = avviso:

## Durate, nella forma più breve possibile.

common-time-d = { $days }d
common-time-d-h = { $days }d { $hours }h
common-time-h = { $hours }h
common-time-h-min = { $hours }h { $minutes }m
common-time-min = { $minutes }m
common-time-min-s = { $minutes }m { $seconds }s
common-time-ms = { $count }ms
common-time-s = { $count }s

## Tipi di risorse, al plurale: righe di tabelle, intestazioni.

common-kinds-attachment = collegamenti di certificati
common-kinds-bucket = bucket S3
common-kinds-certificate = certificati
common-kinds-command = comandi
common-kinds-dynamic-group = gruppi dinamici
common-kinds-firmware = file di firmware
common-kinds-indexing = indicizzazione flotta
common-kinds-iot-policy = policy IoT
common-kinds-job = job
common-kinds-membership = appartenenze a gruppi
common-kinds-named-shadow = altre shadow con nome
common-kinds-other = altre risorse
common-kinds-package = pacchetti
common-kinds-package-configuration = configurazione dei pacchetti
common-kinds-package-shadow = shadow $package
common-kinds-package-version = versioni di pacchetti
common-kinds-role = ruoli IAM
common-kinds-shadow = shadow classiche
common-kinds-thing = oggetti
common-kinds-thing-group = gruppi di oggetti
common-kinds-thing-type = tipi di oggetto

## Una risorsa, con il suo nome: l'inizio di una riga che la riguarda.

common-named-attachment = collegamento del certificato { $name }
common-named-bucket = bucket S3 { $name }
common-named-certificate = certificato { $name }
common-named-command = comando { $name }
common-named-dynamic-group = gruppo dinamico { $name }
common-named-firmware = file di firmware { $name }
common-named-indexing = indicizzazione della flotta { $name }
common-named-iot-policy = policy IoT { $name }
common-named-job = job { $name }
common-named-membership = appartenenza a gruppi di { $name }
common-named-named-shadow = shadow con nome di { $name }
common-named-other = risorsa { $name }
common-named-package = pacchetto { $name }
common-named-package-configuration = configurazione dei pacchetti { $name }
common-named-package-shadow = shadow $package di { $name }
common-named-package-version = versione di pacchetto { $name }
common-named-role = ruolo IAM { $name }
common-named-shadow = shadow classica di { $name }
common-named-thing = oggetto { $name }
common-named-thing-group = gruppo di oggetti { $name }
common-named-thing-type = tipo di oggetto { $name }

## Risorse di un tipo, contate

common-count-attachment =
    { $count ->
        [one] { $count } collegamento di certificato
       *[other] { $count } collegamenti di certificati
    }
common-count-bucket =
    { $count ->
        [one] { $count } bucket S3
       *[other] { $count } bucket S3
    }
common-count-certificate =
    { $count ->
        [one] { $count } certificato
       *[other] { $count } certificati
    }
common-count-command =
    { $count ->
        [one] { $count } comando
       *[other] { $count } comandi
    }
common-count-dynamic-group =
    { $count ->
        [one] { $count } gruppo dinamico
       *[other] { $count } gruppi dinamici
    }
common-count-firmware =
    { $count ->
        [one] { $count } file di firmware
       *[other] { $count } file di firmware
    }
common-count-iot-policy =
    { $count ->
        [one] { $count } policy IoT
       *[other] { $count } policy IoT
    }
common-count-job =
    { $count ->
        [one] { $count } job
       *[other] { $count } job
    }
common-count-membership =
    { $count ->
        [one] { $count } appartenenza a gruppi
       *[other] { $count } appartenenze a gruppi
    }
common-count-named-shadow =
    { $count ->
        [one] { $count } altra shadow con nome
       *[other] { $count } altre shadow con nome
    }
common-count-other =
    { $count ->
        [one] { $count } altra risorsa
       *[other] { $count } altre risorse
    }
common-count-package =
    { $count ->
        [one] { $count } pacchetto
       *[other] { $count } pacchetti
    }
common-count-package-shadow =
    { $count ->
        [one] { $count } shadow $package
       *[other] { $count } shadow $package
    }
common-count-package-version =
    { $count ->
        [one] { $count } versione di pacchetto
       *[other] { $count } versioni di pacchetti
    }
common-count-role =
    { $count ->
        [one] { $count } ruolo IAM
       *[other] { $count } ruoli IAM
    }
common-count-setting =
    { $count ->
        [one] { $count } impostazione
       *[other] { $count } impostazioni
    }
common-count-shadow =
    { $count ->
        [one] { $count } shadow classica
       *[other] { $count } shadow classiche
    }
common-count-thing =
    { $count ->
        [one] { $count } oggetto
       *[other] { $count } oggetti
    }
common-count-thing-group =
    { $count ->
        [one] { $count } gruppo di oggetti
       *[other] { $count } gruppi di oggetti
    }
common-count-thing-type =
    { $count ->
        [one] { $count } tipo di oggetto
       *[other] { $count } tipi di oggetto
    }

## Parti del lavoro, accanto al loro avanzamento

common-phase-attachments = certificati condivisi
common-phase-certificates = certificati
common-phase-command-answers = risposte
common-phase-command-starts = esecuzioni
common-phase-commands = comandi
common-phase-devices = oggetti
common-phase-dynamic-groups = gruppi dinamici
common-phase-firmware = file di firmware
common-phase-groups = gruppi di oggetti
common-phase-indexing = indicizzazione
common-phase-iot-policies = policy IoT
common-phase-job-executions = esecuzioni contate
common-phase-jobs = job
common-phase-other = altro lavoro
common-phase-package-configuration = configurazione dei pacchetti
common-phase-package-versions = versioni di pacchetti
common-phase-packages = pacchetti e versioni
common-phase-proof = che cosa resta
common-phase-revert = shadow di pacchetti
common-phase-roles = ruoli IAM
common-phase-simulation = dispositivi
common-phase-storage = bucket
common-phase-survey = che cosa esiste
common-phase-thing-types = tipi di oggetto
common-phase-upload = caricamento

## Che cosa viene corretto in una risorsa esistente

common-repair-content = impostare attributi e artefatto
common-repair-enable = attivarla
common-repair-merge = aggiungere ciò che manca
common-repair-other = correggere
common-repair-policy = impostare la policy
common-repair-publish = pubblicare
common-repair-tags = aggiungere i tag
common-repair-trust = impostare la policy di attendibilità
common-repair-undeprecate = ritirare la deprecazione
common-repair-versioning = attivare il controllo delle versioni

## Perché una risorsa non viene toccata, dopo i due punti

common-conflict-dynamic-group = esiste un gruppo dinamico con questo nome
common-conflict-other = non è come dovrebbe essere
common-conflict-other-artifact = pubblicata con un altro artefatto, che AWS non permette di cambiare
common-conflict-other-region = il bucket è in un'altra Regione
common-conflict-other-role = usa già un altro ruolo
common-conflict-somebody-elses = appartiene ad altri: il suo tag workshop ha un altro valore

## Perché la pulizia conserva una risorsa, tra parentesi

common-reason-attached-to-others = collegato a un oggetto estraneo al workshop
common-reason-belonging-unread = impossibile leggere a che cosa appartiene
common-reason-changed = non è più come alla creazione del piano
common-reason-holds-kept = contiene qualcosa che viene conservato
common-reason-no-pattern-match = nome non corrispondente
common-reason-no-workshop-tag = senza tag workshop
common-reason-not-attached = non collegato a oggetti del workshop
common-reason-not-for-iot = AWS IoT non può assumerlo
common-reason-not-turned-on-by-us = non attivata dal provisioning
common-reason-off = già disattivata
common-reason-other = da conservare
common-reason-other-account = in un altro account
common-reason-other-region = in un'altra Regione
common-reason-other-role = usa un ruolo estraneo al workshop
common-reason-somebody-elses = il suo tag workshop ha un altro valore
common-reason-tags-unread = impossibile leggerne i tag
common-reason-used-by-others = serve a risorse estranee al workshop

## Perché la pulizia conserva alcune risorse, tra parentesi dopo il loro numero

common-kept-changed = non sono più come alla creazione del piano
common-kept-holds-kept = contengono qualcosa che viene conservato
common-kept-off = già disattivate
common-kept-other = risorse estranee al workshop
common-kept-tags-unread = impossibile esaminarle
common-kept-used-by-others = servono a risorse estranee al workshop

## Come la pulizia riconosce una risorsa del workshop, tra parentesi dopo il suo nome

common-identified-association = riconoscibile per associazione
common-identified-legacy-name = riconoscibile dal modello di nome precedente
common-identified-name = riconoscibile dal modello di nome: { $pattern }
common-identified-other = riconoscibile
common-identified-tag = riconoscibile dal tag: { $tag }
common-identified-thing = riconoscibile per associazione con un oggetto del workshop
common-identified-turned-on = riconoscibile da ciò che il provisioning ha attivato

## Che cosa si attende; $time è ad esempio 30s, $left ad esempio 04:59.

common-waiting-job-canceled = attesa che AWS mostri il job come annullato, al massimo { $time }
common-waiting-job-deleted = attesa che il job non esista più, al massimo { $time }
common-waiting-job-deletions = attesa che meno di dieci job siano in eliminazione, al massimo { $time }
common-waiting-other = attesa di AWS, al massimo { $time }
common-waiting-role-assumable = attesa che AWS IoT possa assumere il nuovo ruolo, al massimo { $time }
common-waiting-rollout = attesa che il rollout prosegua, al massimo { $time }
common-waiting-thing-type-deletable = attesa che i tipi di oggetto obsoleti si possano eliminare: restano { $left }

common-counting-down-thing-type-deletable = { $left } attesa che i tipi di oggetto obsoleti si possano eliminare

## L'orologio dell'AWS locale è stato spostato invece di attendere; $by è ad esempio 05:00.

common-clock-moved-job-canceled = orologio dell'AWS locale spostato avanti di { $by }: il job è annullato
common-clock-moved-job-deleted = orologio dell'AWS locale spostato avanti di { $by }: il job non esiste più
common-clock-moved-job-deletions = orologio dell'AWS locale spostato avanti di { $by }: si può eliminare un altro job
common-clock-moved-other = orologio dell'AWS locale spostato avanti di { $by }: non c'è nulla da attendere
common-clock-moved-rollout = orologio dell'AWS locale spostato avanti di { $by }: il rollout prosegue
common-clock-moved-thing-type-deletable = orologio dell'AWS locale spostato avanti di { $by }: ora i tipi di oggetto si possono eliminare

## Che cosa si può fare per una chiamata non riuscita

common-remedy-again = riprovare più tardi: lo stesso comando riprende da lì
common-remedy-allow = consentire { $action } nella policy IAM del chiamante
common-remedy-denied = controllare le credenziali: aws sts get-caller-identity
common-remedy-limit = chiedere una quota più alta in Service Quotas o eliminare ciò che non serve
common-remedy-throttled = ridurre il ritmo con --rate o riprovare più tardi

## Dove si trova qualcosa

common-aws-at = AWS presso { $url }
common-place = { $aws }, account { $account }, { $region }

## A che punto è un gruppo dinamico

common-group-active = attivo
common-group-building = in costruzione: ricerca dei membri in corso
common-group-rebuilding = in ricostruzione: nuova ricerca dei membri in corso
common-group-unknown = sconosciuto

## Chiamate ad AWS

common-no-throttle = nessuna limitazione
common-throttled = limitate: { $times }
common-throttles-of = { $times } di { $bucket }

## Elenchi

common-list-comma = ,{" "}

## Avvisi mentre qualcosa è in corso. $what è una risorsa con il suo nome; $failure è la risposta di AWS.

common-gave-up = { $failed ->
        [one] { $failed } dispositivo di seguito non riuscito
       *[other] { $failed } dispositivi di seguito non riusciti
    }: per gli altri { $left } non si tenta
common-left-alone = non si tocca { $what }: { $why }
common-scan-failed = non è stato possibile esaminare tutto ({ $kinds }); ciò che manca viene conservato: { $failure }
common-spared = non si elimina { $what }: { $reason }
common-tag-failed = impossibile assegnare i tag a { $what }: { $failure }
common-tags-unread = impossibile leggere i tag di { $what }: { $failure }
common-warned-last = { $warning }; gli altri avvisi simili vengono contati e sono nel riepilogo

## Avanzamento, il più breve possibile

common-progress-failed = { $count } non riusciti
common-progress-left = restano { $time }

## --debug: una chiamata ad AWS. $call è un servizio con un'operazione; $answer uno stato e un errore.

common-debug-answer = { $answer } in { $ms } ms
common-debug-answer-request = { $answer } in { $ms } ms, richiesta { $id }
common-debug-attempt = { $call }, tentativo { $attempt }
common-debug-no-answer = nessuna risposta

## Piani e riepiloghi

common-at-best = nel migliore dei casi { $time }, secondo le quote ({ $bottleneck })
common-as-fast = alla massima velocità: nessun limite di ritmo
common-bottleneck = { $bucket }: { $calls ->
        [one] { $calls } chiamata
       *[other] { $calls } chiamate
    }
common-bottleneck-paced = { $bucket }: { $calls ->
        [one] { $calls } chiamata
       *[other] { $calls } chiamate
    } a { $rate }/s
common-heading-failed = che cosa non è riuscito
common-heading-next = prossimi passi
common-heading-plan = piano
common-took-best = { $took }; nel migliore dei casi { $best } ({ $bottleneck })
common-request = richiesta { $id }
common-version-deprecated = obsoleta
common-version-draft = bozza
common-version-published = pubblicata
