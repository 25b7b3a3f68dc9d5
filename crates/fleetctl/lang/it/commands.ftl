# Comandi: crearli, eseguirli, seguirli.

## Modelli

commands-about-activate-horn = Aziona il clacson di un veicolo per alcuni secondi
commands-about-set-climate = Imposta la temperatura in un veicolo
commands-about-start-engine = Avvia il motore di un veicolo per alcuni minuti
commands-about-stop-engine = Spegne il motore di un veicolo
commands-about-vehicle-lock = Blocca tutte le portiere di un veicolo
commands-about-vehicle-unlock = Sblocca tutte le portiere di un veicolo
commands-choice-own = un payload proprio
commands-choice-template = { $about }: { $use_case }
commands-use-activate-horn = trovare l'auto in un grande parcheggio
commands-use-other = un veicolo lontano
commands-use-set-climate = una partenza confortevole
commands-use-start-engine = riscaldamento prima di partire
commands-use-stop-engine = un furto o un'emergenza
commands-use-vehicle-lock = il conducente è andato via senza chiudere
commands-use-vehicle-unlock = la chiave è stata persa

## Nomi di dati, e intestazioni di colonne. Ciascuno sta da solo davanti a ciò che nomina.

commands-fact-about = descrizione
commands-fact-canary = canary
commands-fact-command = comando
commands-fact-completed = completato
commands-fact-created = creato
commands-fact-devices = dispositivi
commands-fact-for = adatto per
commands-fact-kind = genere
commands-fact-name = nome
commands-fact-namespace = namespace
commands-fact-note = nota
commands-fact-parameter = parametro
commands-fact-reason = motivo
commands-fact-result = risultato
commands-fact-run = ID run
commands-fact-started = iniziato
commands-fact-status = stato
commands-fact-target = destinaz.
commands-fact-timeout = timeout
commands-fact-took = durata
commands-fact-topic = topic
commands-fact-updated = aggiornato
commands-fact-where = dove

## Un comando: genere, payload, parametri

commands-example-text = testo
commands-kind-custom = personalizzato
commands-kind-predefined = predefinito
commands-must-be-at-least = deve essere almeno { $value }
commands-must-be-at-most = deve essere al massimo { $value }
commands-must-be-from = deve essere da { $min } a { $max }
commands-must-be-greater = deve essere maggiore di { $value }
commands-must-be-less = deve essere minore di { $value }
commands-must-be-none-of = non deve essere tra { $value }
commands-must-be-one-of = deve essere uno tra { $value }
commands-must-equal = deve essere uguale a { $value }
commands-must-not-be-from = non deve essere da { $min } a { $max }
commands-must-not-equal = deve essere diverso da { $value }
commands-parameter-always = sempre { $value }
commands-parameter-default = { $value } se non indicato
commands-parameter-example = ad esempio { $option }
commands-parameters = parametri (* obbligatorio)
commands-payload = payload ({ $content_type })
commands-payload-bytes = byte che non sono testo
commands-payload-template = payload (un modello, inviato come { $format })
commands-value-binary = byte in base64
commands-value-boolean = true o false
commands-value-double = un numero
commands-value-integer = un numero intero a 32 bit
commands-value-long = un numero intero a 64 bit
commands-value-string = un testo
commands-value-unsigned-long = un numero intero a 64 bit non negativo

## Creazione di un comando

commands-create-ask-description = descrizione:
commands-create-ask-name = nome:
commands-create-ask-payload = payload, una riga di JSON:
commands-create-bad-name = { $given } non è un nome di comando: deve iniziare con una lettera o una cifra
commands-create-leave = Invio accetta il valore tra parentesi; Ctrl-C esce
commands-create-long-description =
    una descrizione ha al massimo { $most ->
        [one] { $most } carattere
       *[other] { $most } caratteri
    }, non { $count }
commands-create-needs-description = un comando proprio ha bisogno di --description, da 1 a 256 caratteri
commands-create-no-template = { $given } non è un modello; i modelli sono { $names }
commands-create-nothing = non c'è nulla da cui creare un comando, e nessun terminale su cui chiedere; non è stato fatto nulla
commands-create-nothing-hint = indicare una di queste: { $options }
commands-create-number = scegliere un numero da 0 a 6
commands-create-parameter-form = un parametro ha la forma NAME:TYPE o NAME:TYPE=DEFAULT
commands-create-parameter-name = { $given } non è un nome di parametro: ha da 1 a 192 lettere, cifre e . $ _ -
commands-create-parameter-type = { $given } non è un tipo; i tipi sono { $names }
commands-create-parameter-value = { $given } non è { $kind }: accetta { $wanted }
commands-create-title = creare un comando su { $place }
commands-create-which = quale
commands-kept = conservato { $name }
commands-made = creato { $name }
commands-next = poi: { $command }
commands-plan-kept = esiste e fa lo stesso, e viene conservato
commands-plan-title = comando

## Elencare e scegliere

commands-hint-create = { $command } ne crea uno
commands-hint-history = `fleetctl commands history` elenca le esecuzioni
commands-hint-list = `fleetctl commands list` elenca i comandi
commands-list-templates = modelli utilizzabili con `commands create --template`
commands-list-title =
    { $count ->
        [one] { $count } comando su { $place }
       *[other] { $count } comandi su { $place }
    }
commands-list-unread =
    { $count ->
        [one] impossibile leggere { $count } descrizione: { $cause }
       *[other] impossibile leggere { $count } descrizioni: { $cause }
    }
commands-none = nessun comando su { $place }
commands-none-open = nessun dispositivo sta svolgendo un comando su { $place }
commands-pick-execution-prompt = numero o ID dell'esecuzione:
commands-pick-executions-title = esecuzioni su { $place }, dalla più recente
commands-pick-prompt = numero o nome del comando:
commands-pick-title = comandi su { $place }, dal più recente

## Eliminare, deprecare, annullare

commands-cancel-what =
    annullare l'esecuzione { $id } ({ $status }) su { $place }
    pubblicando su { $topic }
    { $answer }
commands-delete-what = eliminare il comando { $name } su { $place }
commands-deleted = eliminato { $name }
commands-deletion-pending = { $name } è PENDING_DELETION: AWS lo elimina entro dodici ore, e nessuno può eseguirlo
commands-deprecated = { $name } è DEPRECATED: le esecuzioni proseguono, e non ne iniziano di nuove
commands-hint-show = `fleetctl commands show` mostra il comando
commands-hint-status = `fleetctl commands status` mostra l'esecuzione
commands-restored = { $name } è ACTIVE

## Esecuzione di un comando

commands-run-ask-timeout = quanto tempo ha ogni dispositivo per rispondere
commands-run-ask-value = valore di { $name }
commands-run-ask-wait = attendere le risposte?
commands-run-canary =
    { $count ->
        [one] prima { $count } dispositivo; gli altri se al massimo { $tolerated } non riescono
       *[other] prima { $count } dispositivi; gli altri se al massimo { $tolerated } di essi non riescono
    }
commands-run-canary-failed =
    { $devices ->
        [one] primo dispositivo: non riusciti { $failed } di { $devices }; gli altri non vengono toccati
       *[other] primi { $devices } dispositivi: non riusciti { $failed }; gli altri non vengono toccati
    }
commands-run-canary-passed =
    { $devices ->
        [one] primo dispositivo: non riusciti { $failed } di { $devices }; seguono gli altri
       *[other] primi { $devices } dispositivi: non riusciti { $failed }; seguono gli altri
    }
commands-run-confirm = eseguirlo?
commands-run-devices =
    { $count ->
        [one] { $count } dispositivo
       *[other] { $count } dispositivi
    }
commands-run-ended =
    { $devices ->
        [one] { $command } avviato su { $started } di { $devices } dispositivo
       *[other] { $command } avviato su { $started } di { $devices } dispositivi
    }
commands-run-failures = che cosa non è stato possibile avviare
commands-run-hint-targets = indicare --thing THING o --group GROUP
commands-run-left = lo stesso comando con { $option } fa ciò che resta
commands-run-members =
    { $count ->
        [one] gruppo { $group }: { $count } membro
       *[other] gruppo { $group }: { $count } membri
    }
commands-run-more =
    { $count ->
        [one] ... e { $count } altro
       *[other] ... e altri { $count }
    }
commands-run-no-percentage = { $given } non è una percentuale: deve essere maggiore di 0 e al massimo 100
commands-run-offline =
    un dispositivo il cui tempo è scaduto poteva essere offline o senza sottoscrizione:
    { $command } mostra la sua parte
commands-run-parameter-form = un parametro ha la forma NAME=VALUE
commands-run-started = { $thing }: avviata { $execution }
commands-run-stopped =
    { $devices ->
        [one] interrotto: { $command } avviato su { $started } di { $devices } dispositivo
       *[other] interrotto: { $command } avviato su { $started } di { $devices } dispositivi
    }
commands-run-targets = su quali dispositivi?
commands-run-targets-group = i membri di un gruppo
commands-run-targets-number = scegliere 1 o 2
commands-run-targets-things = dispositivi di cui si scelgono i nomi
commands-run-targets-which = quale
commands-run-timeout = un dispositivo può avere da 1s a 12h per rispondere, non { $given }
commands-run-title = esecuzione di un comando
commands-run-took =
    { $calls ->
        [one] durata { $time }, { $calls } chiamata; ID run { $run }
       *[other] durata { $time }, { $calls } chiamate; ID run { $run }
    }
commands-run-twice = il parametro { $given } è indicato due volte

## La verifica prima della prima esecuzione di una sessione guidata. READY e SKIP si digitano, in ogni lingua.

commands-ready-back = non è né READY né SKIP; non è stato eseguito nulla
commands-ready-listen = oppure impersonarne uno, e rispondere come mostra `commands guide`:
commands-ready-play = far rispondere un dispositivo virtuale:
commands-ready-question = digitare READY quando un dispositivo è in ascolto, SKIP per eseguire comunque:
commands-ready-serve = rendere disponibile l'AWS locale in un proprio terminale:
commands-ready-title = Prima del primo comando: c'è un dispositivo in ascolto?
commands-ready-why = Se nessuno ascolta, un comando va perso. Aprire un secondo terminale e avviarvi il dispositivo; poi tornare a questo.

## Esecuzioni

commands-bytes =
    { $count ->
        [one] { $count } byte
       *[other] { $count } byte
    }
commands-history-all =
    { $count ->
        [one] { $count } esecuzione
       *[other] { $count } esecuzioni
    }
commands-history-ask-since = da quando, ad esempio 2026-03-07, 2026-03-07T12:00, 2h o 30d
commands-history-ask-status = in quale stato, * per tutti
commands-history-ask-thing = su quale oggetto, * per tutti
commands-history-ask-until = fino a quando, * per adesso
commands-history-many =
    { $shown ->
        [one] { $shown } esecuzione, e oltre 2.000 altre
       *[other] { $shown } esecuzioni, e oltre 2.000 altre
    }
commands-history-next = Invio per la pagina successiva, q per uscire:
commands-history-no-time = { $given } non è un momento: scrivere 2026-03-07, 2026-03-07T12:00, 2h o 30d
commands-history-none = nessuna esecuzione su { $place }
commands-history-some =
    { $count ->
        [one] { $shown } di { $count } esecuzione; --all elenca anche le altre
       *[other] { $shown } di { $count } esecuzioni; --all elenca anche le altre
    }
commands-status-canceled = { $status } (annullata dall'operatore)
commands-status-late = il dispositivo può ancora rispondere; AWS lo accetta
commands-took-hours = { $number } h
commands-took-minutes = { $number } min
commands-took-seconds = { $number } s

## La guida alla parte del dispositivo

commands-ask-command = quale comando
commands-ask-thing = quale oggetto
commands-guide-again-title = di nuovo il terminale 2
commands-guide-answers = SUCCEEDED, FAILED, REJECTED e TIMED_OUT terminano l'esecuzione; IN_PROGRESS può arrivare prima quante volte si vuole. Con la risposta può arrivare un risultato: { $result }, dove s è un testo, b true o false, e bin byte in base64. Scaduto il tempo l'esecuzione è TIMED_OUT, e una risposta in ritardo viene ancora accettata.
commands-guide-answers-title = che cosa può rispondere un dispositivo
commands-guide-begun = Rispondere che il dispositivo ha iniziato, se ci vuole di più
commands-guide-console = Nella console AWS: AWS IoT, Test, Client di test MQTT. Sottoscrivere il topic qui sopra, eseguire il comando e pubblicare la risposta sul topic di risposta con l'ID dell'esecuzione.
commands-guide-create = Creare il comando, se non esiste ancora
commands-guide-device-title = terminale 2: il dispositivo
commands-guide-done = Rispondere che è fatto
commands-guide-enroll = Creare una chiave e un certificato per il dispositivo, con una policy che gli permette di usare i propri topic, e collegarli all'oggetto
commands-guide-failed = Oppure che è andato male; statusReason è un oggetto con un codice di lettere maiuscole, cifre, _ e -
commands-guide-message = Il messaggio è arrivato. L'ID dell'esecuzione è nel suo topic
commands-guide-operator-title = terminale 1: l'operatore
commands-guide-others = { $command } impersona migliaia di dispositivi che rispondono da sé. Qualsiasi client MQTT funziona con i file scritti da `devices enroll`.
commands-guide-others-title = altri modi di impersonare il dispositivo
commands-guide-result-title = terminale 1: che cosa ne è risultato
commands-guide-run = Eseguirlo sul dispositivo; stampa l'ID dell'esecuzione
commands-guide-serve = Rendere disponibile l'AWS locale, che apre le sue porte MQTT; lasciarlo in esecuzione in un proprio terminale
commands-guide-status = Esaminare l'esecuzione
commands-guide-subscribe = Sottoscrivere i comandi del dispositivo con il suo certificato
commands-guide-terminal = Aprire un secondo terminale con le stesse credenziali AWS e la stessa Regione del primo
commands-guide-wait = Attendere che la sottoscrizione risulti attiva, e lasciarlo in esecuzione
commands-guide-why = Un comando è un messaggio a un dispositivo che ascolta in quel momento. Se nessuno ascolta, va perso e l'esecuzione scade, a meno che il dispositivo abbia una sessione persistente. Perciò prima il dispositivo sottoscrive, in un secondo terminale, e solo poi si esegue il comando.
commands-guide-why-title = perché l'ordine è importante

## Topic

commands-topics-accepted = accettata: AWS ha accolto la risposta
commands-topics-execution = l'ID che stampa `commands run`; una sottoscrizione ha + per qualsiasi, e il dispositivo legge l'ID dal topic del messaggio
commands-topics-format = il formato del payload; si omette se il payload non è nessuno dei due
commands-topics-rejected = rifiutata: AWS non ha accolto la risposta
commands-topics-request = richiesta: che cosa deve fare il dispositivo
commands-topics-response = risposta: che cosa risponde il dispositivo, a uno di
commands-topics-subscribe = il dispositivo sottoscrive tutti i suoi comandi
commands-topics-thing = il nome dell'oggetto nel registro; con clients invece di things, l'ID client MQTT di un dispositivo che non è un oggetto

## Momenti di apprendimento. Le righe che iniziano con due spazi restano come sono, per le tabelle: al massimo 76 colonne.

commands-learn-choice =
    Tre domande. Deve avvenire adesso? Allora è un comando: chiudere una portiera rimasta aperta, trovare un'auto con il clacson, leggere un valore per una diagnosi. Può avvenire quando il dispositivo sarà di nuovo online? Allora è uno stato desiderato nella shadow: una temperatura, un intervallo di segnalazione, un'impostazione. È un lavoro su molti dispositivi, con file, fasi e una documentazione? Allora è un job: firmware, certificati, una nuova configurazione.

    Vanno insieme. Installare con un job, impostare con la shadow, intervenire con un comando. Prima che un job inizi su un veicolo, un comando può chiedere se è parcheggiato; quando un comando non riesce più volte, la shadow dice in quale stato era il dispositivo l'ultima volta.

    Ciò che si invia come comando dovrebbe potersi inviare due volte senza danni, perché un dispositivo può avere agito senza che la sua risposta sia arrivata.

commands-learn-choice-title = Quale dei tre: comando, shadow o job?

commands-learn-comparison =
    È appena stato inviato un messaggio a dispositivi in ascolto. AWS IoT ha altri due modi per far fare qualcosa ai dispositivi:

                 comando            shadow               job
      serve a    agire adesso       portare a uno stato  lavorare sulla flotta
      richiede   secondi            appena online        da minuti a ore
      offline    perso, scade       sincronizzata dopo   in coda
      risposta   stato e risultato  stato segnalato      stato e dettagli
      a chi      un dispositivo     un dispositivo       oggetti e gruppi

    Un dispositivo con una sessione MQTT persistente è l'eccezione: ciò che viene inviato mentre è assente lo attende, per impostazione predefinita un'ora, e mai più a lungo del timeout dell'esecuzione.

    Eseguire un comando su un gruppo è opera di fleetctl: avvia un'esecuzione per ogni membro, al ritmo consentito da AWS.

commands-learn-comparison-title = Comandi, shadow e job a confronto

commands-learn-console =
    Lo stesso si può osservare nella console AWS: AWS IoT, Gestione, Azioni remote, Comandi mostra i comandi e le loro esecuzioni. AWS IoT, Test, Client di test MQTT impersona un dispositivo senza alcun programma: sottoscrivere il topic di richiesta del dispositivo, eseguire il comando e pubblicare la risposta sul suo topic di risposta.

    Prima di eseguire un comando, controllare quattro cose: il dispositivo è connesso; ha sottoscritto il suo topic di richiesta; la sua policy gli permette di pubblicare sul suo topic di risposta; e la console, il dispositivo e questo terminale sono nello stesso account e nella stessa Regione. Sottoscrivere dopo l'invio del comando è l'errore più frequente: il messaggio è perso, e l'esecuzione finisce come TIMED_OUT.

    L'AWS locale non ha una console; `fleetctl mqtt sub` e `mqtt pub` sostituiscono il suo client di test.

commands-learn-console-title = La console AWS, e che cosa controllare prima di un comando

commands-learn-lifecycle =
    Un'esecuzione è in uno di sei stati:

      CREATED      AWS ha inviato il messaggio; da ora decorre il timeout
      IN_PROGRESS  il dispositivo ha iniziato; può dirlo più volte
      SUCCEEDED    il dispositivo lo ha fatto
      FAILED       il dispositivo ha provato, e indica un motivo
      REJECTED     il dispositivo rifiuta, ad esempio durante la guida
      TIMED_OUT    nessuno ha risposto in tempo

    Ogni stato tranne CREATED viene dal dispositivo, con un'eccezione: se non arriva risposta in tempo, AWS stesso imposta TIMED_OUT con il motivo $NO_RESPONSE_FROM_DEVICE. Quello non è definitivo: una risposta in ritardo lo sostituisce ancora. Ciò che il dispositivo ha segnalato come SUCCEEDED, FAILED, REJECTED o TIMED_OUT resta.

    In AWS non c'è annullamento. `commands cancel` risponde REJECTED al posto del dispositivo; il dispositivo non ne viene informato. AWS conserva le esecuzioni per circa sei mesi.

commands-learn-lifecycle-title = La vita di un'esecuzione

commands-learn-payloads =
    Un payload statico viene inviato byte per byte come è stato scritto: un comando per ogni cosa da fare, senza possibilità di sbagliare. Un payload dinamico è un modello con segnaposto come temperature; ogni esecuzione fornisce i valori, AWS li confronta con i tipi e le condizioni dei parametri, e rifiuta l'esecuzione prima di inviare un messaggio se uno non è adatto.

    Usare un payload statico per ciò che è sempre uguale, come un arresto. Usarne uno dinamico dove cambia solo un valore, invece di un comando per ogni valore. Un parametro con un valore predefinito si può omettere.

    Nessuno dei due si può modificare una volta creato il comando: crearne uno nuovo con un altro nome, e rendere obsoleto il vecchio, perché non venga più eseguito. Un payload contiene al massimo 32 KB in AWS; fleetctl ne accetta 10 KB.

commands-learn-payloads-title = Payload statici e dinamici

commands-learn-practice =
    Dare ai comandi il nome di ciò che fanno, non di chi li riceve: vehicle-lock, non fleet-us-1. Mettere una versione nel nome quando il payload cambia, perché non si può modificare.

    Scegliere il timeout in base a ciò che il dispositivo deve fare e a come è connesso: secondi per una portiera, minuti per un dispositivo che dorme. Senza, AWS dà solo dieci secondi; fleetctl ne dà sessanta.

    Fare in modo che i dispositivi rispondano FAILED con un codice motivo utilizzabile da un programma, e tollerino lo stesso comando due volte. Provare prima pochi dispositivi con --canary. Osservare ciò che ritorna: una regola sul topic $aws/events/commandExecution/# può dare l'allarme quando molti sono FAILED o TIMED_OUT. Dare agli operatori il diritto di eseguire solo i comandi che servono loro: iot:StartCommandExecution indica sia il comando sia l'oggetto.

commands-learn-practice-title = Buone pratiche con i comandi

commands-learn-templates =
    Un comando è un modello conservato da AWS: un nome, una descrizione e il payload che i dispositivi riceveranno. Crearlo non invia nulla. Ogni volta che viene eseguito ne nasce un'esecuzione, su un dispositivo, con un proprio stato. Così ciò che viene inviato si scrive e si controlla una volta, e si può distinguere chi può modificarlo da chi può solo eseguirlo.

    Il documento di un job sembra simile, ma un job ha le sue destinazioni dall'inizio, e i dispositivi lo richiedono quando sono pronti. Una shadow non ha istruzioni: dice come dovrebbe essere un dispositivo, e il dispositivo trova la strada. Un comando è per ciò che deve accadere adesso.

    AWS addebita le esecuzioni e i messaggi dei dispositivi. Un comando che non serve più prima si rende obsoleto, poi si elimina.

commands-learn-templates-title = Che cos'è un comando

commands-learn-topics =
    A un dispositivo serve una sola sottoscrizione per tutti i suoi comandi, con + per l'ID dell'esecuzione e # per il formato. Il messaggio è il payload e nient'altro: l'ID è solo nel topic, e il dispositivo deve leggerlo da lì per rispondere.

      request            da AWS al dispositivo: che cosa fare
      response           dal dispositivo ad AWS: com'è andata
      response/accepted  da AWS al dispositivo: la risposta è stata accolta
      response/rejected  da AWS al dispositivo: non lo è stata, e perché

    La policy IoT del dispositivo deve consentire iot:Subscribe e iot:Receive sulle richieste, e iot:Publish sulle risposte. fleetctl dà ai dispositivi registrati una policy solo per i loro topic, così un dispositivo non può rispondere per un altro. Il formato è json o cbor, e si omette per qualsiasi altro.

commands-learn-topics-title = I topic MQTT di un comando
