# Il provisioning di una flotta.

## Domande

provision-ask-brackets = Invio accetta il valore tra parentesi; Ctrl-C esce
provision-ask-continent = continente
provision-ask-countries = Paesi, un numero o codici
provision-ask-countries-hint = un numero prende i primi di { $countries }
provision-ask-devices = dispositivi
provision-ask-go = creare tutto questo su { $place }?
provision-ask-types = tipi di oggetto
provision-ask-versions = versioni di pacchetti
provision-greeting = provisioning di una flotta su { $place }
provision-no-terminal = non c'è un terminale su cui chiedere { $options }; non è stato fatto nulla
provision-no-terminal-hint = indicare queste opzioni, o --yes per i valori predefiniti
provision-no-terminal-plan = non c'è un terminale su cui chiedere se il piano va bene; non è stato fatto nulla
provision-no-terminal-plan-hint = indicare --yes, o --dry-run per vedere il piano

## Il piano

provision-nothing-missing = non manca nulla
provision-plan-all-calls = tutto
provision-plan-column-bucket = gruppo di quote
provision-plan-column-calls = chiamate
provision-plan-column-keep = conserva
provision-plan-column-leave = lascia
provision-plan-column-make = crea
provision-plan-column-operation = chiamate API
provision-plan-column-pace = ritmo
provision-plan-column-repair = corregge
provision-plan-column-resources = risorse
provision-plan-countries = Paesi
provision-plan-devices = dispositivi
provision-plan-different =
    { $count ->
        [one] { $count } oggetto ha un tipo o un Paese diverso da quello di questo piano, e resta com'è
       *[other] { $count } oggetti hanno un tipo o un Paese diverso da quello di questo piano, e restano come sono
    }
provision-plan-leave = non tocca { $what }: { $why }
provision-plan-more =
    { $count ->
        [one] e { $count } altro
       *[other] e altri { $count }
    }
provision-plan-range = da { $first } a { $last }
provision-plan-repair = corregge { $what }: { $repairs }
provision-plan-types = tipi di oggetto
provision-plan-unread = impossibile esaminare { $what }; si tenta di crearlo
provision-plan-unread-answer = impossibile esaminare { $what } ({ $answer }); si tenta di crearlo
provision-plan-unread-without = impossibile esaminare { $what } senza { $action }; si tenta di crearlo
provision-plan-versions = versioni
provision-plan-where = dove

## Il riepilogo

provision-calls =
    { $calls ->
        [one] { $calls } chiamata
       *[other] { $calls } chiamate
    } (previste { $planned }), { $retries } ripetute, { $throttles }
provision-column-blocked = bloccati
provision-column-failed = non riusciti
provision-column-kept = conservati
provision-column-left-alone = non toccati
provision-column-made = creati
provision-column-not-tried = non tentati
provision-column-repaired = corretti
provision-complete =
    { $devices ->
        [one] la flotta di { $devices } dispositivo è completa
       *[other] la flotta di { $devices } dispositivi è completa
    }
provision-heading-blocked = non creati, perché manca qualcosa
provision-heading-untagged = senza tag
provision-incomplete =
    { $devices ->
        [one] incompleta: dispositivi esistenti: { $there } su { $devices }
       *[other] incompleta: dispositivi esistenti: { $there } su { $devices }
    }
provision-next-again = eseguire di nuovo lo stesso comando: conserva ciò che esiste e crea ciò che manca
provision-next-more = lo stesso comando eseguito di nuovo non cambia nulla; con un numero --devices maggiore aggiunge i dispositivi che mancano
provision-next-cleanup = eliminarla alla fine:
provision-next-see = vederla:
provision-next-see-some = vederne una parte:
provision-next-serve = usarla altrove:
provision-stopped =
    { $devices ->
        [one] interrotto: dispositivi esistenti: { $there } su { $devices }
       *[other] interrotto: dispositivi esistenti: { $there } su { $devices }
    }
provision-took = durata { $time }
provision-took-pace = durata { $time }, { $pace } oggetti al secondo
provision-untagged-hint = la pulizia li riconoscerà solo dal nome; per assegnare un tag a mano:
provision-untagged-more = { $resources }: { $shown } e altri { $more }

## Piani salvati e applicati

provision-apply-yes = indicare --yes per applicarlo
provision-saved = salvato; per applicarlo entro 24 ore: { $command }

## Continenti, ciascuno dopo il suo numero in un elenco

provision-continent-africa = Africa
provision-continent-antarctica = Antartide
provision-continent-asia = Asia
provision-continent-europe = Europa
provision-continent-north-america = Nord America
provision-continent-oceania = Oceania
provision-continent-south-america = Sud America

## Che cosa si è imparato: un elenco alla fine, una riga per passaggio

provision-learned-artifacts = firmware: un oggetto S3 e il suo VersionId indicano un contenuto che non cambia mai
provision-learned-configuration = configurazione dei pacchetti: un job che riesce scrive la versione nella shadow $package
provision-learned-indexing = indicizzazione della flotta: i dispositivi si trovano per attributi, shadow e versioni
provision-learned-packages = catalogo dei pacchetti: una versione viene creata, poi pubblicata, e resta com'è
provision-learned-roles = ruoli IAM: una policy dice chi può usare un ruolo, un'altra che cosa può fare
provision-learned-storage = S3: il firmware è conservato in versioni, e i dispositivi lo ricevono da URL che scadono
provision-learned-things = oggetti, gruppi, shadow: che cos'è un dispositivo, a che cosa appartiene, come sta
provision-learned-thing-types = tipi di oggetto: modelli, con attributi ricercabili
provision-learned-title = che cosa si è imparato
provision-reminder-aws = AWS addebita ciò che si usa: gli oggetti in S3, l'indice e le sue query, le shadow, i job. Anche una flotta che non serve più a nessuno domani esiste ancora: { $command } la elimina tutta, e nient'altro.
provision-reminder-local = È sull'AWS locale e non costa nulla. { $command } la elimina tutta, e nient'altro, come fa su AWS.

## Momenti di apprendimento, ciascuno prima del suo passaggio

provision-learn-artifacts =
    Il bucket conserva ogni versione di un oggetto. Quando si carica il firmware, S3 risponde con un VersionId, e il nome dell'oggetto insieme a questo ID indica per sempre un solo contenuto: un nuovo caricamento crea una nuova versione accanto alla vecchia e non la sostituisce.

    La versione di pacchetto creata subito dopo rimanda a tutti e tre: bucket, chiave e VersionId. Ciò che è stato provato è quindi ciò che viene installato, anche un anno dopo, e anche se qualcuno carica altro con lo stesso nome. Un dispositivo che deve tornare indietro riceve esattamente i vecchi byte.

    Qui ogni file è un piccolo ZIP che sta al posto del firmware. Un firmware reale andrebbe anche firmato, perché un dispositivo possa riconoscerne la provenienza.
provision-learn-artifacts-title = Firmware che non può cambiare

provision-learn-configuration =
    La configurazione dei pacchetti è un interruttore per l'account e la Regione. Quando è attiva, AWS IoT Jobs scrive da sé: quando un dispositivo segnala che un job che installa una versione di pacchetto è SUCCEEDED, Jobs mette la versione nello stato segnalato della shadow con nome $package del dispositivo.

      job SUCCEEDED  ->  shadow $package  ->  indice  ->  gruppi dinamici

    Non serve scrivere nulla sul dispositivo o nel cloud per sapere che cosa è in esecuzione e dove: l'indice vede la shadow, e un gruppo di tutti i dispositivi che hanno ancora 1.0.0 li perde man mano che vengono aggiornati.

    AWS lo fa con il ruolo creato in precedenza. Se l'interruttore è già attivo con un altro ruolo, resta com'è, e viene detto.
provision-learn-configuration-title = La configurazione dei pacchetti: versioni che si tengono aggiornate da sé

provision-learn-indexing =
    L'indicizzazione della flotta tiene un indice di ricerca degli oggetti: che cosa ne sa il registro, che cosa segnalano le loro shadow, e se sono connessi. Questo passaggio la attiva e conserva ciò che l'utente ha già attivato.

      registro          attributes.country:US
      shadow classica   shadow.reported.batteryStatus>50
      shadow $package   shadow.name.$package.reported.SedanVehicle.version:1.0.0
      connettività      connectivity.connected:true

    Un gruppo dinamico è una query di questo tipo, a cui l'indice risponde continuamente: i dispositivi vi entrano e ne escono man mano che cambiano, e un job che segue il gruppo li segue.

    Dopo l'attivazione l'indice viene prima costruito, il che in una flotta grande richiede tempo; poi è un po' in ritardo su ogni modifica.
provision-learn-indexing-title = Indicizzazione della flotta: trovare i dispositivi per ciò che sono

provision-learn-packages =
    Un pacchetto software è un nome per qualcosa che si installa, ad esempio il firmware delle berline. Le sue versioni passano per tre stati:

      DRAFT        attributi e artefatto si possono ancora modificare
      PUBLISHED    non si possono più modificare
      DEPRECATED   non andrebbe usata per nuovi dispositivi

    Una versione viene quindi creata, riceve artefatto e attributi, e poi viene pubblicata; un job che la installa può contare su ciò che è. Una versione pubblicata con un errore non si corregge: la segue una superiore.

    Qui ogni tipo di oggetto riceve un pacchetto con il suo nome. Un dispositivo dice che cosa ha nella sua shadow $package, quindi il catalogo, i job e l'indice della flotta parlano degli stessi nomi e delle stesse versioni.
provision-learn-packages-title = Il catalogo dei pacchetti: creare, riempire, pubblicare

provision-learn-roles =
    I servizi AWS non fanno nulla da sé in un account: assumono un ruolo IAM che è stato loro concesso. Un ruolo ha due tipi di policy.

      policy di attendibilità    chi può assumerlo: qui iot.amazonaws.com
      policy di autorizzazione   che cosa si può fare con esso

    Vengono creati due ruoli. Con IoTJobsRole, Jobs firma gli URL da cui i dispositivi scaricano il firmware; può leggere il firmware, e nient'altro in S3. Con IoTPackageConfigRole, Jobs legge e scrive la shadow $package degli oggetti, e nessun'altra shadow.

    Dare a un ruolo il minimo che funziona: chi lo assume può fare tutto ciò che consente. Chi affida un ruolo a un servizio ha bisogno di iam:PassRole per quel ruolo. Ci vogliono alcuni secondi prima che AWS conosca ovunque un nuovo ruolo, quindi il passaggio successivo può doverlo attendere.
provision-learn-roles-title = Ruoli IAM: chi può, e che cosa

provision-learn-storage =
    Il firmware è conservato in un bucket S3 dedicato. Il controllo delle versioni viene attivato, così un caricamento con lo stesso nome conserva ciò che c'era prima, e nulla di cui un dispositivo possa ancora avere bisogno viene sovrascritto.

    Il bucket è privato, e i dispositivi non hanno credenziali AWS. Non ne hanno bisogno: il documento di un job contiene un segnaposto, e ogni volta che un dispositivo richiede il documento, AWS IoT Jobs lo sostituisce con un URL prefirmato. Chi ha questo URL può scaricare quell'unico oggetto fino alla scadenza, tra un minuto e un'ora dopo, senza altro.

    Un dispositivo rimasto offline per un giorno richiede di nuovo il documento e riceve un nuovo URL.
provision-learn-storage-title = S3: firmware in versioni, e URL che scadono

provision-learn-things =
    Un oggetto rappresenta un dispositivo nel registro: un nome, un tipo, e attributi che cambiano di rado, come il suo Paese. I gruppi riuniscono gli oggetti, così un job o un comando può rivolgersi a tutti: qui un gruppo statico per ogni Paese, a cui gli oggetti vengono aggiunti per nome.

      registro           che cos'è            country, customerId
      shadow classica    come sta             batteryStatus
      shadow $package    che cosa esegue      SedanVehicle 1.0.0

    Una shadow è un documento JSON che AWS conserva anche mentre il dispositivo è offline. Il dispositivo segnala il suo stato; altri dicono che cosa desiderano; la differenza viene inviata al dispositivo quando torna.

    Qui vengono creati al massimo 80 oggetti al secondo, al di sotto della quota di AWS, per non ostacolare altri nell'account.
provision-learn-things-title = Oggetti, gruppi e shadow

provision-learn-thing-types =
    Un tipo di oggetto è un modello per dispositivi di un genere. Ha un nome, una descrizione e al massimo tre attributi ricercabili; qui sono customerId, country e manufacturingDate, e ogni oggetto ha i propri valori.

    Un oggetto può non avere un tipo, ma con un tipo ci guadagna: fino a 50 attributi invece di tre, e un nome con cui trovarne il genere. Un oggetto ha al massimo un tipo.

    Un tipo non si può rinominare. Sparisce in due passi: reso obsoleto, è chiuso a nuovi oggetti; cinque minuti dopo, e quando nessun oggetto lo ha più, si può eliminare. Quindi scegliere i tipi in base a ciò che dura, come il modello, e lasciare ad attributi e shadow ciò che cambia.
provision-learn-thing-types-title = Tipi di oggetto: modelli per dispositivi
