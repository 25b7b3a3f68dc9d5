# Gli errori, con ciò che vi si può fare, e la guida intorno alle opzioni.

## Con che cosa termina un comando. I testi di AWS arrivano in inglese e restano così.

errors-call = { $operation }: { $fault }: { $message }
errors-changed-hint = eseguirlo di nuovo per vedere che cosa è adesso
errors-clock-not-moved = l'orologio dell'AWS locale non si può spostare, quindi si attende: { $cause }
errors-goes-on-from-there = lo stesso comando riprende da lì
errors-no-json = impossibile produrre il JSON: { $cause }
errors-result-not-written = impossibile scrivere il risultato: { $cause }
errors-runtime = il runtime non si avvia: { $cause }
errors-stopped = interrotto
errors-stopped-goes-on = interrotto; lo stesso comando riprende da lì
errors-stopped-nothing-changed = interrotto; non è stato modificato nulla
errors-with-cause = { $what }: { $cause }

## Che cosa significa l'errore di una chiamata, tra l'operazione e il testo di AWS

errors-fault-conflict = conflitto
errors-fault-denied = negato
errors-fault-exists = esiste già
errors-fault-invalid = richiesta non valida
errors-fault-limit = limite raggiunto
errors-fault-not-found = non trovato
errors-fault-service = errore del servizio
errors-fault-throttled = limitato (throttling)
errors-fault-unknown-error = errore sconosciuto
errors-fault-unreachable = irraggiungibile

## La via verso AWS: credenziali, Regione, rete

errors-aws-unreachable = AWS non è raggiungibile: { $operation }: { $message }
errors-ca-bundle = impossibile leggere i certificati in { $path }
errors-ca-bundle-empty = { $path } non contiene certificati attendibili: deve essere in formato PEM
errors-ca-bundle-hint = proviene da AWS_CA_BUNDLE
errors-clock = l'orologio di questa macchina differisce troppo da quello di AWS: { $message }
errors-clock-hint = sincronizzare l'orologio di questa macchina con la rete; contano sia l'ora sia il fuso orario
errors-configure = configurarle con `aws configure`, o indicare un profilo con --profile
errors-credentials-broken = impossibile ottenere le credenziali AWS: { $message }
errors-credentials-broken-hint = controllare la sessione SSO, il ruolo o il processo delle credenziali del profilo
errors-credentials-expired = le credenziali AWS sono scadute
errors-credentials-renew = rinnovarle, ad esempio con `aws sso login`
errors-denied-also = { $operation } ha bisogno anche di { $actions }
errors-endpoint = { $url } non è un endpoint: scrivere http://HOST:PORT o https://HOST
errors-endpoint-hint = proviene da --endpoint-url, AWS_ENDPOINT_URL o dal profilo
errors-local-region-hint = proviene da AWS_REGION o AWS_DEFAULT_REGION; --region REGION ha la precedenza
errors-no-certificates = questa macchina non ha certificati attendibili; installarli, o indicare un file con AWS_CA_BUNDLE
errors-no-credentials = non sono state trovate credenziali AWS
errors-no-profile = il profilo { $name } non esiste nella configurazione AWS
errors-no-profile-hint = vedere quali esistono con `aws configure list-profiles`
errors-no-profile-of = il profilo { $name } non esiste nella configurazione AWS; esistono { $known }
errors-no-region = non è configurata nessuna Regione AWS
errors-no-region-hint = indicare --region REGION, impostare AWS_REGION o eseguire `aws configure`
errors-or-local = oppure provare senza account: --local usa un AWS locale dentro fleetctl
errors-profile-file = impossibile leggere i file di configurazione AWS
errors-proxy = { $url } non è l'indirizzo di un proxy: { $reason }
errors-proxy-hint = proviene da HTTPS_PROXY; NO_PROXY indica gli host raggiunti senza proxy
errors-region-hint = proviene da AWS_REGION, AWS_DEFAULT_REGION o dal profilo; --region ha la precedenza
errors-region-unusable = la Regione configurata non è utilizzabile
errors-request-id = l'ID della richiesta presso AWS è { $id }
errors-signature = AWS non accetta la firma: { $message }
errors-signature-hint = controllare la chiave segreta, e che l'orologio di questa macchina sia giusto
errors-unknown-key = AWS non conosce la chiave di accesso: { $message }
errors-unknown-key-region = una Regione che l'account deve prima attivare dice lo stesso finché non viene attivata
errors-unreachable-certificate = può rispondere un proxy o un firewall invece di AWS: indicare il file dei suoi certificati con AWS_CA_BUNDLE
errors-unreachable-hint = controllare la rete, il proxy, la Regione e --endpoint-url
errors-unreachable-name = il nome dell'indirizzo non esiste: la Regione può essere scritta male, o manca il DNS
errors-unreachable-proxy = controllare HTTPS_PROXY e NO_PROXY

## Quote di AWS esaurite

errors-quota-buckets = la quota è quella dei bucket S3 in un account
errors-quota-dynamic-groups = la quota è quella dei gruppi di oggetti dinamici: 100 per account e Regione, se non è stata aumentata
errors-quota-executions = la quota è quella delle esecuzioni di comandi che un dispositivo può avere insieme: 100
errors-quota-groups-of-thing = la quota è quella dei gruppi statici di cui un oggetto può far parte: 10
errors-quota-job-deletions = la quota è quella dei job in eliminazione: dieci insieme
errors-quota-jobs = la quota è quella dei job attivi insieme: prima annullarne o concluderne altri
errors-quota-package-versions = la quota è quella delle versioni di pacchetti: 10.000 per account e Regione, se non è stata aumentata
errors-quota-packages = la quota è quella dei pacchetti software: 100 per account e Regione, se non è stata aumentata
errors-quota-roles = la quota è quella dei ruoli IAM in un account

## Download da un URL firmato da qualcuno

errors-download-denied = accesso negato
errors-download-expired = l'URL è scaduto
errors-download-invalid = non è un download
errors-download-not-found = non trovato
errors-download-unreachable = irraggiungibile

## Piani

errors-plan-edited = il piano è stato modificato dopo la scrittura: { $how }; crearne uno nuovo
errors-plan-edited-follows = il piano è stato modificato dopo la scrittura: qualcosa segue l'ultima riga; crearne uno nuovo
errors-plan-edited-hash = il piano è stato modificato dopo la scrittura: l'hash è un altro; crearne uno nuovo
errors-plan-edited-no-first = il piano è stato modificato dopo la scrittura: manca la prima riga; crearne uno nuovo
errors-plan-edited-number = il piano è stato modificato dopo la scrittura: il numero di voci è un altro; crearne uno nuovo
errors-plan-edited-two-first = il piano è stato modificato dopo la scrittura: ha due prime righe; crearne uno nuovo
errors-plan-expired = il piano è stato creato il { $made } e valeva fino al { $until }: crearne uno nuovo
errors-plan-give-local = indicare --local
errors-plan-leave-local-out = omettere --local
errors-plan-made-for = il piano è stato creato per { $plan }, questo è { $here }
errors-plan-newer = il piano ha il formato { $found }, questo fleetctl legge fino a { $known }: usare un fleetctl più recente
errors-plan-no-line = la riga { $line } non è una riga di un piano: { $reason }
errors-plan-no-plan-hint = i piani si creano con --plan-out FILE di `fleetctl provision` e `fleetctl cleanup`
errors-plan-of-cleanup = questo è un piano di pulizia, non di provisioning
errors-plan-of-provision = questo è un piano di provisioning, non di pulizia
errors-plan-other-account = il piano è stato creato per l'account { $plan }, queste credenziali appartengono a { $here }
errors-plan-other-account-hint = usare le credenziali dell'account del piano, o creare un nuovo piano
errors-plan-other-region-hint = indicare { $option }, o creare un nuovo piano
errors-plan-stopped = interrotto mentre esaminava ciò che esiste; non è stato modificato nulla
errors-plan-truncated = il piano finisce prima dell'ultima riga: non è stato scritto per intero, crearne uno nuovo
errors-plan-unreadable = impossibile leggere il piano

## Che cosa si chiede al provisioning e alla pulizia

errors-continent = { $text } non è un continente: scrivere un numero da 1 a 7 o un nome (1 North America, 2 South America, 3 Europe, 4 Asia, 5 Africa, 6 Oceania, 7 Antarctica)
errors-continent-africa = Africa
errors-continent-antarctica = Antartide
errors-continent-asia = Asia
errors-continent-europe = Europa
errors-continent-north-america = Nord America
errors-continent-oceania = Oceania
errors-continent-south-america = Sud America
errors-country-count = { $continent } ha { $available } Paesi: scegliere da 1 a { $available }, non { $count }
errors-country-elsewhere = { $continent } non ha { $codes }; ha { $available }
errors-country-none = non è stato indicato nessun Paese: scrivere un numero, o codici di due lettere come US,CA
errors-country-unknown = nessun Paese ha il codice { $codes }; scrivere codici di due lettere come US,CA
errors-devices-number = { $text } non è un numero di dispositivi: scegliere da 1 a 10000000
errors-no-countries = serve almeno un Paese
errors-no-thing-types = serve almeno un tipo di oggetto
errors-no-versions = serve almeno una versione di pacchetto
errors-same-firmware = { $first } e { $second } avrebbero entrambi il file di firmware { $key }: scegliere altri nomi
errors-scope = { $text } non è un ambito; scrivere all, things o groups
errors-thing-type-package = il tipo di oggetto { $name } non può avere un pacchetto con il suo nome: { $reason }

## Oggetti, gruppi e indicizzazione della flotta

errors-group-changed = { $name } è stato modificato o ricreato dopo essere stato esaminato
errors-group-empty = nulla corrisponde a { $query }
errors-group-empty-allow = indicare --allow-empty per creare il gruppo per dispositivi futuri
errors-group-empty-test = `{ $command }` mostra quale parte esclude i dispositivi
errors-group-exists-other = il gruppo dinamico { $name } esiste con un'altra query: { $query }
errors-group-exists-other-hint = indicare un altro --name, o eliminarlo prima con `{ $command }`
errors-group-exists-static = un gruppo statico ha il nome { $name }
errors-group-missing = il gruppo di oggetti { $name } non esiste
errors-group-missing-hint = `groups list` mostra quelli dinamici
errors-group-missing-list = `aws iot list-thing-groups` elenca i gruppi
errors-group-other-name = indicare un altro --name
errors-group-static = { $name } è un gruppo statico
errors-group-static-cleanup = `cleanup --scope groups` elimina quelli statici del workshop
errors-group-static-hint = questo comando è solo per gruppi dinamici
errors-index-building-groups = l'indice della flotta è ancora in costruzione e non accetta query
errors-index-building-hint = riprovare più tardi; con molti oggetti può richiedere ore
errors-index-off-groups = l'indicizzazione della flotta è disattivata, e serve a gruppi dinamici e ricerche
errors-index-off-hint = `fleetctl provision` ne attiva ciò che serve a una flotta
errors-thing-missing = l'oggetto { $name } non esiste
errors-thing-missing-hint = `aws iot list-things` elenca gli oggetti
errors-thing-type-missing = il tipo di oggetto { $name } non esiste

## Query

errors-amount = { $text } non è una quantità: scrivere >50, >=50, <30, <=30, =75, 75, {"["}50 TO *] o {"["}30 TO 80]
errors-criteria-no-package = il tipo di oggetto { $name } non ha un pacchetto: un nome di pacchetto non può avere due punti
errors-criteria-nothing = indicare almeno un criterio
errors-criteria-versions-without-type = le versioni hanno bisogno di un tipo di oggetto, perché ogni tipo ha il proprio pacchetto
errors-criteria-versions-without-type-hint = indicare --thing-types con --versions
errors-geo-distance = la distanza deve essere un numero con la sua unità: km, m, mi, nmi, yd o ft
errors-geo-form = scrivere geo_distance,LATITUDE,LONGITUDE,DISTANCE, ad esempio geo_distance,47.6,-122.3,15km
errors-geo-latitude = la latitudine deve essere un numero da -90 a 90
errors-geo-longitude = la longitudine deve essere un numero da -180 a 180
errors-query-a-term = un termine
errors-query-a-value = un valore
errors-query-an-end = un estremo dell'intervallo
errors-query-an-escape = una barra rovesciata davanti, o virgolette intorno al valore
errors-query-at = carattere { $place }: { $wrong }
errors-query-close-range = {"]"} o {"}"}
errors-query-dangling-escape = nulla segue la barra rovesciata
errors-query-empty = la query è vuota
errors-query-empty-parentheses = le parentesi sono vuote
errors-query-end = alla fine manca qualcosa
errors-query-expected = { $wrong }: atteso { $expected }
errors-query-expected-one-of = { $wrong }: atteso { $first } o { $last }
errors-query-field-in-group = un gruppo di valori non contiene campi
errors-query-field-long = il nome del campo ha { $found } caratteri, il massimo è { $most }
errors-query-leading-question-mark = un termine non può iniziare con ?
errors-query-leading-wildcards = { $found } termini iniziano con un carattere jolly, il massimo è { $most }
errors-query-max-terms = ogni valore di un gruppo è un termine; se AWS ha aumentato la quota dell'account, indicare --max-terms
errors-query-no-boosts = l'indicizzazione della flotta non ha boost
errors-query-no-fuzzy = l'indicizzazione della flotta non ha ricerche approssimate (fuzzy)
errors-query-no-proximity = l'indicizzazione della flotta non ha ricerche di prossimità
errors-query-no-regular-expressions = l'indicizzazione della flotta non ha espressioni regolari
errors-query-no-required = l'indicizzazione della flotta non ha termini obbligatori
errors-query-not-not = NOT non può seguire NOT
errors-query-not-ordered = { $name } non si può confrontare, si può solo verificarne il valore
errors-query-only-true = { $name } si può verificare solo come vero; scrivere NOT { $name }:true
errors-query-question-marks = il termine ha { $found } volte ?, il massimo è { $most }
errors-query-stars = il termine ha { $found } volte *, il massimo è { $most }
errors-query-terms = la query ha { $found } termini, il massimo è { $most }
errors-query-too-deep = l'annidamento supera { $most } livelli
errors-query-too-long = la query ha { $found } caratteri, il massimo è { $most }
errors-query-too-long-wildcard = la query ha { $found } caratteri, il massimo è { $most } se un termine inizia con un carattere jolly
errors-query-unclosed-parenthesis = questa parentesi non è chiusa
errors-query-unclosed-quote = queste virgolette non sono chiuse
errors-query-unclosed-range = questo intervallo non è chiuso
errors-query-unexpected = { $found } non può stare qui
errors-query-unknown-field = l'indice non ha un campo { $name }
errors-query-unknown-field-near = l'indice non ha un campo { $name }; forse { $near }?
errors-query-unknown-operator = { $found } non è un operatore
errors-query-unopened-parenthesis = questa parentesi non è stata aperta
errors-query-unsupported-character = { $found } non è supportato in una parola
errors-query-wrong =
    { $count ->
        [one] la query è errata
       *[other] la query ha { $count } errori
    }

## Pacchetti software

errors-package-bucket = il bucket { $name } non è utilizzabile
errors-package-exists = il pacchetto { $package } esiste già
errors-package-has-versions =
    { $count ->
        [one] il pacchetto { $package } ha 1 versione, { $first }; va eliminata prima
       *[other] il pacchetto { $package } ha { $count } versioni, tra cui { $first }; vanno eliminate prima
    }
errors-package-has-versions-hint = `{ $command }` la elimina
errors-package-index-building = l'indice della flotta è in costruzione; ciò che i dispositivi hanno non si può cercare finché non è attivo
errors-package-index-building-hint = riprovare tra qualche minuto
errors-package-index-off = l'indicizzazione della flotta è disattivata, quindi i dispositivi non si possono cercare
errors-package-index-off-hint = `fleetctl provision` attiva ciò che serve dell'indicizzazione della flotta, e lascia il resto com'è
errors-package-is-default = la versione { $version } è quella predefinita del pacchetto { $package }, e AWS non la elimina
errors-package-many = { $found } dispositivi segnalano una versione di { $package } diversa da { $version }, e un job può avere 100 destinazioni
errors-package-many-group = un gruppo che li contiene è una sola destinazione: { $command }
errors-package-many-job = poi: { $command }
errors-package-missing = il pacchetto { $package } non esiste
errors-package-missing-hint = `fleetctl packages list` elenca i pacchetti
errors-package-no-object-version = l'oggetto S3 { $name } non ha versioni, perché il suo bucket non ne ha il controllo
errors-package-no-shadow = l'oggetto { $name } non ha una shadow $package: non vi è stato distribuito nulla
errors-package-no-shadow-hint = la scrive un job che distribuisce una versione di pacchetto, se `fleetctl packages config status` dice che è attivata
errors-package-no-version = il pacchetto { $package } non ha la versione { $version }
errors-package-no-version-hint = `{ $command }` elenca le sue versioni
errors-package-not-indexed = l'indicizzazione della flotta non considera le shadow $package dei dispositivi
errors-package-not-published = la versione { $version } del pacchetto { $package } è una bozza: non è mai stata pubblicata
errors-package-not-published-hint = i dispositivi possono avere solo una versione pubblicata o obsoleta
errors-package-role = il ruolo { $name } non è utilizzabile
errors-package-still-draft = la versione { $version } del pacchetto { $package } esiste con il suo firmware e resta una bozza: { $why }
errors-package-version-deprecated = la versione { $version } del pacchetto { $package } esiste già, obsoleta
errors-package-version-draft = la versione { $version } del pacchetto { $package } esiste già, come bozza con un altro artefatto
errors-package-version-exists-hint = ciò che è pubblicato non si può modificare: scegliere un'altra versione
errors-package-version-published = la versione { $version } del pacchetto { $package } esiste già, pubblicata
errors-version-attribute-name = { $name } non è un nome di attributo: da 1 a 128 lettere, cifre e _ . , @ / : # -
errors-version-attribute-value = il valore dell'attributo { $name } è vuoto, o ha più di 1024 caratteri, o contiene un carattere di controllo
errors-version-attributes = gli attributi hanno insieme { $found } byte, il massimo è 3072
errors-version-description = la descrizione ha { $found } caratteri, il massimo è 1024
errors-version-empty-firmware = il file del firmware è vuoto
errors-version-empty-sbom = il file della SBOM è vuoto

## Job

errors-create-deprecated = la versione { $version } del pacchetto { $package } è obsoleta
errors-create-deprecated-hint = indicare --allow-deprecated per installarla comunque
errors-create-description-character = la descrizione contiene un carattere di controllo: { $found }
errors-create-description-long = la descrizione ha { $found } caratteri, il massimo è 2028
errors-create-draft = la versione { $version } del pacchetto { $package } è una bozza, e una bozza non si può distribuire
errors-create-draft-hint = prima pubblicarla: { $command }
errors-create-no-artifact = la versione { $version } del pacchetto { $package } non ha un firmware di cui un documento possa avere l'URL
errors-create-no-artifact-hint = indicare un documento proprio con --document e la versione con --package e --version
errors-create-no-default = il pacchetto { $package } non ha una versione predefinita, quindi va indicata una versione
errors-create-no-default-hint = indicare --version; `{ $command }` elenca le versioni
errors-create-no-group-hint = `aws iot list-thing-groups` elenca i gruppi; il provisioning crea Fleet-*
errors-create-no-role = il ruolo { $name }, con cui AWS IoT firmerebbe gli URL del firmware, non esiste
errors-create-no-role-other = indicarne un altro con --role
errors-create-no-role-provision = `fleetctl provision` lo crea, anche se tutto il resto esiste
errors-create-not-one-version = il documento ha un segnaposto senza pacchetto e versione, che indica quello installato dal job; il job installa { $found }
errors-create-taken = esiste già un altro job { $id }, { $status }
errors-create-taken-other = indicare un altro --job-id
errors-create-taken-show = `{ $command }` mostra quel job
errors-create-targets = un job è per 1-100 oggetti e gruppi in tutto, non { $found }
errors-create-targets-hint = un gruppo che li contiene tutti è una sola destinazione: `fleetctl groups create`
errors-create-two-versions = il job installerebbe due versioni del pacchetto { $package }, { $first } e { $second }
errors-create-versions = un job può installare 25 versioni di pacchetti, non { $found }
errors-job-being-deleted = il job { $job } è già in eliminazione
errors-job-changed = il job { $job } è stato ricreato dopo essere stato esaminato
errors-job-deletions =
    { $seconds ->
        [one] il job { $job } non è stato eliminato: altri dieci job sono stati in eliminazione per { $seconds } secondo
       *[other] il job { $job } non è stato eliminato: altri dieci job sono stati in eliminazione per { $seconds } secondi
    }
errors-job-deletions-hint = AWS elimina dieci job alla volta: eseguire di nuovo lo stesso comando più tardi
errors-job-missing = il job { $job } non esiste
errors-job-missing-hint = `fleetctl jobs list` elenca i job
errors-job-no-execution = l'oggetto { $thing } non ha un'esecuzione del job { $job }
errors-job-no-execution-hint = `{ $command }` elenca ciò che esiste
errors-job-no-execution-number = l'oggetto { $thing } non ha un'esecuzione del job { $job } con il numero { $number }
errors-job-not-seen =
    { $seconds ->
        [one] il job { $job } era ancora { $status } dopo { $seconds } secondo
       *[other] il job { $job } era ancora { $status } dopo { $seconds } secondi
    }
errors-job-not-seen-hint = `{ $command }` mostra a che punto è
errors-job-over = il job { $job } non si può annullare: è { $status }
errors-job-over-hint = indicare --force per annullare anche le esecuzioni ancora IN_PROGRESS
errors-simulate-not-begun = il job { $job } è SCHEDULED: i suoi dispositivi non possono ancora iniziare
errors-simulate-not-begun-hint = `{ $command }` mostra quando inizia; sull'AWS locale `fleetctl local clock advance` porta lì l'orologio
errors-simulate-not-begun-next = il job { $job } è SCHEDULED: i suoi dispositivi non possono ancora iniziare, inizia il { $next }
errors-simulate-stopped = interrotto mentre esaminava le esecuzioni; non è stato segnalato nulla

## Impostazioni, documenti e commenti dei job

errors-abort-least = minNumberOfExecutedThings deve essere almeno 1, non { $found }
errors-abort-threshold = thresholdPercentage deve essere maggiore di 0 e al massimo 100 con due cifre decimali, non { $found }
errors-comment-control = un commento è una riga senza caratteri di controllo
errors-comment-length = un commento ha da 1 a 2028 caratteri, non { $found }
errors-document-half-named = { $placeholder }: pacchetto e versione vanno indicati entrambi, o nessuno dei due
errors-document-long = il documento del job ha { $found } caratteri, il massimo è 32768
errors-document-name = { $placeholder }: { $wrong }
errors-document-nested = { $placeholder }: l'URL di un artefatto non può stare dentro un altro segnaposto
errors-document-no-json = il documento del job non è JSON: { $why }
errors-document-not-alone = { $placeholder }: tutti gli attributi devono essere da soli un valore JSON, senza altro accanto
errors-document-null = { $placeholder }: $null non è una versione di cui un documento possa parlare
errors-document-unterminated = il documento del job ha un segnaposto che inizia con ${"{"} e non finisce: { $text }
errors-reason-code = un codice motivo ha da 1 a 128 caratteri tra A-Z, 0-9 e _, ad esempio WRONG_VERSION
errors-retry-many = i nuovi tentativi di tutti i criteri insieme devono essere al massimo 10, non { $found }
errors-retry-twice = ogni tipo di insuccesso può avere un criterio di nuovo tentativo, e ALL deve stare da solo
errors-rollout-criterion = rateIncreaseCriteria ha bisogno di numberOfNotifiedThings o numberOfSucceededThings, almeno 1
errors-rollout-factor = incrementFactor deve essere tra 1.1 e 5 con una cifra decimale, non { $found }
errors-rollout-rate = { $name } deve essere tra 1 e 1000, non { $found }
errors-settings-end = un job finisce almeno 30 minuti dopo l'inizio e al massimo due anni da adesso, in UTC; { $time } non lo è
errors-settings-end-behavior = un comportamento alla fine ha bisogno di un'ora di fine
errors-settings-give-continuous = indicare --continuous
errors-settings-retry-rejected = un'esecuzione REJECTED non viene mai ritentata: ritentare FAILED, TIMED_OUT o ALL
errors-settings-start = un job inizia da 30 minuti a un anno da adesso, in UTC; { $time } non lo è
errors-settings-time = { $text } non è un momento: scrivere YYYY-MM-DDTHH:MM, in UTC
errors-settings-timeout = il timeout in corso deve essere da 1 a 10080 minuti, non { $found }
errors-settings-url-seconds = un URL prefirmato può valere da 60 a 3600 secondi, non { $found }
errors-settings-windows-of-snapshot = le finestre di manutenzione sono per i job continui
errors-status = { $found } non è uno stato; gli stati sono { $allowed }
errors-success-rate = { $value } non è una percentuale di successo: deve essere un numero intero da 0 a 100
errors-window-cron = lo startTime { $text } della finestra di manutenzione non è un'espressione cron: { $why }
errors-window-duration = la durata di una finestra di manutenzione deve essere da 1 a 1430 minuti, non { $found }

## Comandi

errors-argument-condition = { $value } non è un valore per il parametro { $name }: deve essere { $condition }
errors-argument-fixed = il parametro { $name } ha sempre il valore che gli dà il comando
errors-argument-missing = il parametro { $name } ha bisogno di un valore: { $wanted }
errors-argument-static = il comando non accetta parametri, quindi { $name } non si può indicare
errors-argument-type = { $value } non è un valore per il parametro { $name }: accetta { $wanted }
errors-argument-unknown = il parametro { $name } non esiste; i parametri sono { $known }
errors-command-arguments = il comando non si può eseguire con questi parametri
errors-command-arguments-hint = indicare ciascuno come --param NAME=VALUE; `fleetctl commands show` li spiega
errors-command-deprecated = il comando { $id } è obsoleto, e non si può eseguire
errors-command-deprecated-hint = `{ $command }` lo rende di nuovo eseguibile
errors-command-description = una descrizione deve avere da 1 a 256 caratteri, questa ne ha { $found }
errors-command-exists = il comando { $id } esiste già, con un altro payload
errors-command-exists-hint = indicare un altro nome, o vederlo con `{ $command }`
errors-command-in-use =
    { $count ->
        [one] il comando { $id } è in uso: 1 esecuzione non è terminata, { $first }
       *[other] il comando { $id } è in uso: { $count } esecuzioni non sono terminate, tra cui { $first }
    }
errors-command-in-use-cancel = `{ $command }` ne annulla una
errors-command-in-use-wait = attendere che i dispositivi abbiano risposto, o che il loro tempo sia scaduto
errors-command-missing = il comando { $id } non esiste
errors-command-missing-hint = `fleetctl commands list` elenca i comandi
errors-command-no-execution = l'esecuzione { $id } non esiste
errors-command-no-execution-history = `fleetctl commands history` elenca le esecuzioni
errors-command-no-execution-thing = AWS trova un'esecuzione dal suo ID insieme al dispositivo: indicare --thing
errors-command-no-targets = non c'è nessuno su cui eseguirlo: i gruppi non hanno membri
errors-command-no-targets-hint = un gruppo dinamico si riempie quando l'indice ha trovato i suoi membri
errors-command-not-taken = l'esecuzione { $id } non è stata annullata: è ancora { $status }
errors-command-not-taken-look = il dispositivo può avere risposto nello stesso momento: guardarne di nuovo lo stato
errors-command-not-taken-publish = il chiamante ha bisogno di iot:Publish sul topic della risposta
errors-command-over = l'esecuzione { $id } è terminata: { $status }
errors-command-over-hint = ciò che è terminato non si può annullare; eseguire un altro comando che ne rimedi l'effetto
errors-command-payload = il payload non è utilizzabile: { $why }
errors-command-pending = il comando { $id } è in eliminazione, che in AWS richiede fino a dodici ore
errors-command-pending-hint = crearne uno con un altro nome
errors-command-predefined = il comando { $id } è uno dei modelli del workshop
errors-command-predefined-hint = `fleetctl cleanup` elimina ciò che appartiene al workshop
errors-command-unused = il parametro { $name } è dichiarato, e il payload non ne ha il segnaposto
errors-payload-long = ha { $length } byte, il massimo è { $most }
errors-payload-no-json = non è JSON: { $why }
errors-payload-no-object = deve essere un oggetto JSON, ad esempio {"{"}"action":"lock"{"}"}
errors-payload-placeholder = { $text } non è un segnaposto: scrivere ${"{"}aws:iot:commandexecution::parameter:NAME{"}"}

## Dispositivi e MQTT

errors-device-no-key = la chiave privata del suo certificato { $id } non è nella sua cartella
errors-device-no-policy = la policy IoT { $name } non esiste
errors-device-no-policy-hint = solo WorkshopDevicePolicy viene creata se manca: per averla omettere --policy
errors-device-no-thing-hint = `{ $command }` crea oggetti
errors-device-not-active = il suo certificato { $id } è { $status }
errors-device-not-enrolled = { $name } qui non ha una cartella
errors-device-not-enrolled-hint = `{ $command }` lo registra; se è in un'altra cartella, indicare --dir DIR
errors-device-others-policy = la policy IoT { $name } appartiene ad altri: il suo tag workshop ha un altro valore
errors-device-others-policy-hint = indicare con --policy il nome di una che i dispositivi possono avere
errors-device-revoke-hint = `{ $command }` lo toglie; poi registrarlo di nuovo
errors-device-shared = il suo certificato { $id } è collegato anche a { $other }
errors-device-shared-hint = prima scollegarlo dall'altro oggetto, o eliminarlo a mano: è stato lasciato com'è
errors-folder-hint = --dir DIR tiene altrove le cartelle dei dispositivi
errors-mqtt-busy = il broker è occupato
errors-mqtt-identity = il certificato, la chiave o le autorità del client non sono utilizzabili
errors-mqtt-invalid = impossibile inviare { $what }: { $why }
errors-mqtt-not-authorized = il certificato o la sua policy non lo consente
errors-mqtt-not-granted = la sottoscrizione a { $filter } non è concessa: { $why }
errors-mqtt-not-taken = il messaggio su { $topic } non è accettato: { $why }
errors-mqtt-other = { $name } (codice motivo { $code })
errors-mqtt-other-client = un altro client resta connesso come { $client }
errors-mqtt-other-client-hint = fermare l'altro client: un ID client è connesso una sola volta
errors-mqtt-over = la connessione è terminata: { $why }
errors-mqtt-policy-hint = WorkshopDevicePolicy lascia usare a un dispositivo solo i topic dei propri job, shadow e comandi: $aws/things/THING/… e $aws/commands/things/THING/…
errors-mqtt-port-hint = MQTT va direttamente al broker, senza proxy: controllare che la sua porta sia aperta
errors-mqtt-refused = il broker rifiuta: { $why }
errors-mqtt-taken-over = un altro client si è connesso con lo stesso ID
errors-mqtt-unreachable = il broker su { $broker } non è raggiungibile

## L'AWS locale

errors-listen = impossibile ascoltare su { $address }: { $cause }
errors-listen-hint = indicare --address con un indirizzo di questa macchina e --port con una porta consentita
errors-listen-in-use = scegliere un'altra --port, o ometterla per averne una libera
errors-listen-remote = { $address } è raggiungibile da altre macchine: l'AWS locale accetta credenziali note a tutti; indicare --allow-remote se è voluto
errors-local-ca = impossibile usare l'autorità di certificazione locale: { $cause }
errors-local-fault-duration = guasto { $part } non comprensibile: serve una durata come 50ms; indicare parti come seed=7, throttle=5%, 5xx=2%, drop-after=1%, truncate=1%, latency=50ms, crash-at=137, CreateThing:throttle=20%, unite da ';'
errors-local-fault-no-value = guasto { $part } non comprensibile: non ha un valore; indicare parti come seed=7, throttle=5%, 5xx=2%, drop-after=1%, truncate=1%, latency=50ms, crash-at=137, CreateThing:throttle=20%, unite da ';'
errors-local-fault-number = guasto { $part } non comprensibile: serve un numero; indicare parti come seed=7, throttle=5%, 5xx=2%, drop-after=1%, truncate=1%, latency=50ms, crash-at=137, CreateThing:throttle=20%, unite da ';'
errors-local-fault-percentage = guasto { $part } non comprensibile: serve una percentuale da 0% a 100%; indicare parti come seed=7, throttle=5%, 5xx=2%, drop-after=1%, truncate=1%, latency=50ms, crash-at=137, CreateThing:throttle=20%, unite da ';'
errors-local-fault-unknown = guasto { $part } non comprensibile: non esiste un guasto con questo nome; indicare parti come seed=7, throttle=5%, 5xx=2%, drop-after=1%, truncate=1%, latency=50ms, crash-at=137, CreateThing:throttle=20%, unite da ';'
errors-served-already = un AWS locale usa già questa directory di stato su { $url } (processo { $process }); fermarlo o scegliere un'altra --state-dir
errors-state-database = lo stato in { $path } non è utilizzabile: { $cause }
errors-state-database-hint = controllare che il disco non sia pieno e il file sia scrivibile, o scegliere un'altra --state-dir DIR
errors-state-directory = impossibile scrivere nella directory di stato { $path }: { $cause }
errors-state-directory-hint = scegliere con --state-dir DIR una directory scrivibile
errors-state-foreign = { $path } non è lo stato di un AWS locale; scegliere un'altra --state-dir
errors-state-memory = uno stato in memoria finisce con il comando che lo ha creato: non c'è nulla da esaminare
errors-state-memory-hint = indicare una directory con --state-dir
errors-state-newer = { $path } è stato scritto da un fleetctl più recente (schema { $found }, questo conosce { $known }); aggiornare fleetctl o scegliere un'altra --state-dir
errors-state-no-home = non c'è una home directory in cui tenere l'AWS locale
errors-state-no-home-hint = indicare --state-dir DIR, o --state-dir :memory: per non conservare nulla

## File

errors-file-find = impossibile trovare { $path }: { $cause }
errors-file-no-file = { $path } non è un file
errors-file-read = impossibile leggere { $path }: { $cause }
errors-file-write = impossibile scrivere { $path }: { $cause }
errors-folder-delete = impossibile eliminare { $path }
errors-folder-key = impossibile creare una chiave in { $path }
errors-folder-make = impossibile creare { $path }
errors-folder-of-other = è la cartella di { $name }
errors-folder-other-place = il dispositivo è registrato nell'account { $account }, { $region }
errors-folder-read = impossibile leggere { $path }
errors-folder-use = impossibile usare { $path }
errors-folder-write = impossibile scrivere { $path }

## Nomi. $value è il nome tra virgolette, $wrong e $allowed sono messaggi di questa sezione.

errors-account-form = { $value } non è un ID di account AWS: deve avere esattamente 12 cifre
errors-name-allowed-bucket = da 3 a 63 lettere minuscole, cifre, punti e trattini, con una lettera o cifra alle due estremità
errors-name-allowed-catalog-128 = da 1 a 128 lettere, cifre, trattini, trattini bassi e punti
errors-name-allowed-certificate = 64 cifre esadecimali minuscole
errors-name-allowed-iam-128 = da 1 a 128 lettere, cifre e _ + = , . @ -
errors-name-allowed-iam-64 = da 1 a 64 lettere, cifre e _ + = , . @ -
errors-name-allowed-id = da 1 a 64 lettere, cifre, trattini e trattini bassi
errors-name-allowed-registry-128 = da 1 a 128 lettere, cifre, trattini, trattini bassi e due punti
errors-name-allowed-registry-20 = da 1 a 20 lettere, cifre, trattini, trattini bassi e due punti
errors-name-allowed-shadow = da 1 a 64 lettere, cifre, trattini, trattini bassi, due punti e segni di dollaro
errors-name-allowed-version = da 1 a 64 lettere, cifre, trattini, trattini bassi e punti, almeno una lettera o cifra
errors-name-bucket = { $value } non è un nome di bucket: { $wrong }; consentiti: { $allowed }
errors-name-certificate = { $value } non è un ID di certificato: { $wrong }; consentiti: { $allowed }
errors-name-command = { $value } non è un ID di comando: { $wrong }; consentiti: { $allowed }
errors-name-command-execution = { $value } non è un ID di esecuzione di comando: { $wrong }; consentiti: { $allowed }
errors-name-group = { $value } non è un nome di gruppo di oggetti: { $wrong }; consentiti: { $allowed }
errors-name-job = { $value } non è un ID di job: { $wrong }; consentiti: { $allowed }
errors-name-package = { $value } non è un nome di pacchetto: { $wrong }; consentiti: { $allowed }
errors-name-policy = { $value } non è un nome di policy: { $wrong }; consentiti: { $allowed }
errors-name-prefix = { $value } non è un prefisso di nomi di oggetti: { $wrong }; consentiti: { $allowed }
errors-name-role = { $value } non è un nome di ruolo: { $wrong }; consentiti: { $allowed }
errors-name-role-policy = { $value } non è un nome di policy di ruolo: { $wrong }; consentiti: { $allowed }
errors-name-shadow = { $value } non è un nome di shadow: { $wrong }; consentiti: { $allowed }
errors-name-thing = { $value } non è un nome di oggetto: { $wrong }; consentiti: { $allowed }
errors-name-thing-type = { $value } non è un nome di tipo di oggetto: { $wrong }; consentiti: { $allowed }
errors-name-version = { $value } non è un nome di versione di pacchetto: { $wrong }; consentiti: { $allowed }
errors-name-wrong-character = il carattere { $character } non è consentito
errors-name-wrong-dots = i punti non devono essere consecutivi
errors-name-wrong-empty = è vuoto
errors-name-wrong-ends = deve iniziare e finire con una lettera o cifra
errors-name-wrong-ip = non deve sembrare un indirizzo IP
errors-name-wrong-long = ha { $length } caratteri, il massimo è { $most }
errors-name-wrong-no-letter = non ha lettere né cifre
errors-name-wrong-short = ha { $length } caratteri, il minimo è { $least }
errors-region-form = { $value } non è una Regione AWS: deve essere come us-east-1 o us-gov-west-1
errors-tag-form = { $text } non è un tag: scrivere KEY=VALUE
errors-tag-key = una chiave di tag deve avere da 1 a 128 caratteri, { $key } ne ha { $length }
errors-tag-reserved = { $key } non è una chiave di tag utilizzabile: quelle che iniziano con aws: sono riservate
errors-tag-value = un valore di tag può avere al massimo 256 caratteri, quello di { $key } ne ha { $length }

## Valori di opzioni. Le parole in maiuscolo stanno per ciò che va scritto e seguono la guida.

errors-rate-bucket = { $text } non è un gruppo di quote; i gruppi sono { $buckets }
errors-rate-form = { $text } non è una frequenza: scrivere BUCKET=N o BUCKET=off, ad esempio things=200
errors-rate-number = { $text } non è una frequenza: deve essere off, o un numero di richieste al secondo maggiore di 0 e fino a 1000000
errors-value-abort = deve essere come FAILED:10%:5, che annulla il job quando 5 dispositivi hanno terminato e il 10 % di essi è FAILED; invece di FAILED può dire REJECTED, TIMED_OUT o ALL
errors-value-address = deve essere un indirizzo IP, ad esempio 127.0.0.1
errors-value-country = { $text } non è il codice di un Paese: ha due lettere, ad esempio US
errors-value-endpoint = deve essere come http://HOST:PORT o https://HOST
errors-value-language = { $text } non è una delle lingue: { $languages }
errors-value-lapse = deve essere una durata non negativa, ad esempio 30s, 5m, 1h30m o 2d
errors-value-minutes = deve essere una durata in minuti interi, ad esempio 30m, 2h o 1d
errors-value-number = deve essere un numero
errors-value-range = { $value } non è in { $range }
errors-value-retry = deve essere come FAILED=3, TIMED_OUT=1 o ALL=2, con al massimo 10 nuovi tentativi in tutto
errors-value-role = deve essere il nome di un ruolo, o come arn:aws:iam::123456789012:role/NAME
errors-value-seconds = deve essere una durata in secondi interi, da 60s a 1h
errors-value-too-large = il numero è troppo grande
errors-value-whole-number = deve essere un numero intero
errors-value-window = deve essere come 'cron(0 2 * * ? *)=1h': quando si apre, in UTC, e per quanti minuti o ore

## Una riga di comando errata

errors-line-commands = i comandi sono { $commands }
errors-line-conflict = l'argomento '{ $option }' non si può usare con: { $others }
errors-line-did-you-mean = forse { $near }?
errors-line-invalid = valore '{ $value }' non valido per '{ $option }'
errors-line-local-conflict = --local ha un proprio account e non si può usare con { $option }
errors-line-missing =
    { $count ->
        [one] manca questo argomento obbligatorio: { $missing }
       *[other] mancano questi argomenti obbligatori: { $missing }
    }
errors-line-more = Per ulteriori informazioni provare '--help'.
errors-line-no-command = sottocomando '{ $command }' sconosciuto
errors-line-no-equals = '{ $option }' ha bisogno di un segno di uguale prima del valore
errors-line-no-subcommand = manca un comando
errors-line-number-of-values =
    { $found ->
        [one] '{ $option }' ha bisogno di { $wanted } valori, ne è stato indicato { $found }
       *[other] '{ $option }' ha bisogno di { $wanted } valori, ne sono stati indicati { $found }
    }
errors-line-possible = valori possibili: { $values }
errors-line-too-many = valore inatteso '{ $value }' per '{ $option }'; non ne erano previsti altri
errors-line-twice = l'argomento '{ $option }' non si può usare più volte
errors-line-unexpected = argomento '{ $argument }' inatteso
errors-line-utf8 = una parola della riga di comando non è UTF-8
errors-line-value = { $option }: { $why }
errors-line-value-required = '{ $option }' ha bisogno di un valore, ma non è stato indicato
errors-line-value-why = { $option } { $value }: { $why }

## Guida. Questi sono intestazioni e note; ciò che spiegano è in help.ftl.

errors-help-aliases = {"["}alias: { $names }]
errors-help-arguments = Argomenti:
errors-help-commands = Comandi:
errors-help-default = {"["}predefinito: { $value }]
errors-help-exit-codes = Codici di uscita:
errors-help-for-whom = Per chi:
errors-help-global = Opzioni globali:
errors-help-how-fast = Quanto in fretta:
errors-help-less = Stampa la guida (riassunto con '-h')
errors-help-more = Stampa la guida (di più con '--help')
errors-help-options = Opzioni:
errors-help-possible = {"["}valori possibili: { $values }]
errors-help-urls = URL del firmware:
errors-help-usage = Uso:
errors-help-version = Stampa la versione
errors-help-what = Che cosa:
errors-help-what-if = In caso di problemi:
errors-help-when = Quando:

## Che cosa significano i codici di uscita

errors-exit-bug = un errore di programmazione in fleetctl
errors-exit-declined = rifiutato, o nessuno a cui chiedere
errors-exit-denied = AWS ha rifiutato: credenziali mancanti o scadute, accesso negato
errors-exit-done = fatto, o è stato stampato un piano
errors-exit-incomplete = alcuni passaggi non sono riusciti; il riepilogo li indica
errors-exit-interrupted = interrotto; ciò che è stato fatto è nel riepilogo
errors-exit-resource = una risorsa indicata manca, esiste già o è in conflitto
errors-exit-settings = impostazioni o file di input errati
errors-exit-timed-out = un'attesa è scaduta
errors-exit-unreachable = AWS irraggiungibile, o limitazioni oltre la soglia
errors-exit-usage = riga di comando errata

## Un errore di programmazione in fleetctl

errors-bug = questo è un errore di programmazione in fleetctl { $version }: { $what }
errors-bug-goes-on = ciò che è stato fatto resta; lo stesso comando, eseguito di nuovo, riprende da lì
errors-bug-report = eseguirlo di nuovo con RUST_BACKTRACE=1 e allegare alla segnalazione ciò che stampa
