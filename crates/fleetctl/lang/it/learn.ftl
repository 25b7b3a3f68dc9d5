# Il corso: `fleetctl learn`.

## Cornice

learn-title = Il workshop AWS IoT Device Management
learn-welcome =
    Questo corso accompagna una flotta nella sua vita in { $steps } passaggi: creata, cercata, aggiornata,
    comandata, ripulita. Ogni passaggio è un comando che si potrebbe digitare da soli. Tutto avviene su un
    AWS locale dentro fleetctl: non ha account, non costa nulla e viene svuotato all'inizio del corso.

    Per guardarsi intorno in un altro terminale, aggiungere a ogni comando: --local --state-dir { $directory }
learn-step = Passaggio { $number } di { $total }: { $title }
learn-go-on = Invio continua, q esce:
learn-end =
    Il corso è finito, e il suo AWS è di nuovo vuoto. Gli stessi comandi senza --local fanno lo stesso su
    un account reale; `fleetctl doctor` dice se lì tutto è pronto.

    `fleetctl` da solo apre i menu di tutto questo. `fleetctl --help` elenca i comandi.
learn-for-people = il corso è per le persone: omettere --output
learn-nobody = nessuno può leggere il corso; non è stato fatto nulla
learn-nobody-hint = indicare --yes per percorrerlo senza attendere
learn-served = lo stato del corso è in servizio su { $address }: è aperto un altro corso, o vi è in esecuzione `local serve`
learn-wrong =
    { $count ->
        [one] un passaggio non ha portato a ciò che doveva
       *[other] { $count } passaggi non hanno portato a ciò che dovevano
    }

## Quanto sarebbe costato

learn-bill = su AWS: { $counted }; circa { $dollars } dollari USA
learn-bill-command-executions =
    { $count ->
        [one] un'esecuzione di comando
       *[other] { $count } esecuzioni di comandi
    }
learn-bill-index-updates =
    { $count ->
        [one] un aggiornamento dell'indice
       *[other] { $count } aggiornamenti dell'indice
    }
learn-bill-operations =
    { $count ->
        [one] un'operazione su registro o shadow
       *[other] { $count } operazioni su registro e shadow
    }
learn-bill-queries =
    { $count ->
        [one] una query di ricerca
       *[other] { $count } query di ricerca
    }
learn-bill-remote-actions =
    { $count ->
        [one] un'azione remota
       *[other] { $count } azioni remote
    }
learn-bill-source = Prezzi letti il { $read }; variano secondo la Regione e nel tempo: { $pages }
learn-bill-total = L'intero corso su AWS: { $counted }; circa { $dollars } dollari USA, senza S3.
learn-bill-unknown = Le esecuzioni di comandi non sono comprese: qui non se ne conosce il prezzo.

## Passaggi

learn-provision-title = provisioning di una flotta
learn-provision =
    Un oggetto è ciò che AWS IoT sa di un dispositivo: un nome, un tipo di oggetto, fino a cinquanta
    attributi. I tipi di oggetto sono modelli: quali attributi ha un genere di dispositivi, tre dei quali
    ricercabili. I gruppi riuniscono oggetti affini, qui quelli di un Paese. Ogni dispositivo ha anche
    shadow, documenti che esso e il cloud leggono e scrivono entrambi: una con la sua batteria, e una di
    nome $package con il software che esegue.

    Intorno ci sono il firmware in un bucket S3 che conserva ogni versione, un pacchetto software con due
    versioni per ogni tipo di oggetto, l'indicizzazione della flotta, che rende tutto ricercabile, e due
    ruoli IAM che AWS IoT assume: uno per firmare gli indirizzi di download, uno per annotare che cosa è
    stato installato. Gli oggetti AWS IoT non hanno tag; tutto il resto sì, così la pulizia riconosce il suo.
learn-device-title = un pacchetto, e un dispositivo
learn-device =
    Un pacchetto software ha versioni. Una versione inizia come DRAFT, diventa PUBLISHED e da allora non si
    può modificare: chi installa 1.0.0 l'anno prossimo riceve ciò che è oggi. Più tardi può diventare
    DEPRECATED. Il suo artefatto è una versione di un oggetto in S3.

    Ciò che un dispositivo esegue è nella sua shadow $package. È un inventario: ciò che il dispositivo, o un
    job a suo nome, vi ha scritto. AWS non guarda dentro il dispositivo.
learn-search-title = cercare nella flotta
learn-search =
    L'indicizzazione della flotta tiene in un indice ciò che dicono il registro e le shadow. Le query nominano
    campi: thingTypeName, attributes.country, shadow.reported.batteryStatus. I termini, al massimo dodici, si
    uniscono con AND, OR e NOT. L'indice segue le modifiche in pochi secondi, non all'istante.

    Un gruppo dinamico è una query con un nome. Ciò che corrisponde è un membro, oggi e domani: nessuno vi
    aggiunge oggetti. Può essere la destinazione di un job, come ogni gruppo.
learn-job-title = creare un job
learn-job =
    Un job invia un documento ai dispositivi e tiene conto di ciascuno in un'esecuzione. Questo è un
    aggiornamento via etere: il suo documento indica la versione del pacchetto, e un dispositivo che lo chiede
    riceve un indirizzo da cui può scaricare il firmware per un'ora.

    Un rollout può essere lento all'inizio e accelerare mentre i dispositivi riescono. Una regola di
    interruzione lo ferma quando troppi non riescono: qui il 60 % di almeno tre. Averli entrambi costa poco,
    non averli costa molto.
learn-simulate-title = fare la parte dei dispositivi
learn-simulate =
    Nessuno ha trenta auto a portata di mano, quindi le impersona fleetctl. Per ogni dispositivo chiede la sua
    esecuzione come farebbe il dispositivo, scarica il firmware e ne conta i byte, dice IN_PROGRESS, e poi
    SUCCEEDED o FAILED. Qui su cento ne riescono settantacinque.
learn-explore-title = vedere che cosa è accaduto
learn-explore =
    Un job terminato è COMPLETED, anche quando dei dispositivi non sono riusciti: guardare le esecuzioni. Il
    95 % o più è ottimo; quando oltre il 20 % non riesce, scoprire perché prima di proseguire.

    Poiché la configurazione dei pacchetti è attiva, AWS IoT ha scritto la nuova versione nella shadow
    $package di ogni dispositivo riuscito. Gli altri segnalano ancora la vecchia.
learn-revert-title = ripristinare l'inventario
learn-revert =
    Supponiamo che 1.1.0 sia stata ritirata e che i tecnici abbiano rimesso 1.0.0 a mano. L'inventario deve
    seguire. Il ripristino trova ogni dispositivo che segnala un'altra versione e ne scrive la shadow $package.
    Non invia nulla ai dispositivi; con --with-job reinstallerebbe invece il vecchio firmware.

    La parola REVERT va digitata, o indicata come --confirm REVERT. È uguale in ogni lingua, come DELETE e
    CANCEL, e nessun --yes la sostituisce.
learn-command-title = dire a un dispositivo che cosa fare
learn-command =
    Un job può durare giorni e attende i dispositivi assenti. Un comando è per adesso: bloccare le portiere. Va
    a un dispositivo via MQTT, che deve essere connesso o avere una sessione persistente, e che risponde entro
    pochi secondi, altrimenti il comando è TIMED_OUT. Una shadow è la terza via: dice come dovrebbe essere, e il
    dispositivo si adegua quando può.

    Per questo passaggio è connesso un dispositivo virtuale. Ha sottoscritto il topic dei suoi comandi e
    risponde lì.
learn-dry-run-title = guardare prima di eliminare
learn-dry-run =
    La pulizia riconosce ciò che è del workshop dal tag, altrimenti dal nome, altrimenti da ciò a cui
    appartiene, e dice quale dei tre. Ciò che ha il tag di altri, o che non è leggibile, viene conservato. Una
    prova (dry run) fa lo stesso piano della pulizia vera e non modifica nulla.
learn-cleanup-title = fare pulizia
learn-cleanup =
    Le shadow spariscono prima degli oggetti, le versioni prima dei pacchetti, gli oggetti di un bucket prima
    del bucket. Un tipo di oggetto si può eliminare cinque minuti dopo la deprecazione: si depreca per primo e
    si attende per ultimo; qui si sposta l'orologio dell'AWS locale. Infine la pulizia esamina di nuovo e
    dice che cosa resta: è la sua verifica.

## Che cosa è stato trovato

learn-found-command = le esecuzioni del comando: { $statuses }
learn-found-connected =
    { $count ->
        [one] un dispositivo è connesso
       *[other] { $count } dispositivi sono connessi
    }
learn-found-fleet = esistono { $things } oggetti, { $types } tipi di oggetto e { $packages } pacchetti
learn-found-group =
    { $members ->
        [one] il gruppo dinamico { $group } ha un membro
       *[other] il gruppo dinamico { $group } ha { $members } membri
    }
learn-found-job =
    { $queued ->
        [one] il job è { $status }; un dispositivo lo ha in attesa
       *[other] il job è { $status }; { $queued } dispositivi lo hanno in attesa
    }
learn-found-job-over = il job è { $status }: { $succeeded } riusciti, { $failed } non riusciti
learn-found-left =
    { $count ->
        [0] non resta nulla
        [one] resta una risorsa
       *[other] restano { $count } risorse
    }
learn-found-version =
    { $count ->
        [0] nessun dispositivo segnala la versione { $version }
        [one] un dispositivo segnala la versione { $version }
       *[other] { $count } dispositivi segnalano la versione { $version }
    }
