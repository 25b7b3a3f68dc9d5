# La guida di ogni comando e opzione.

help = Gestisce una flotta AWS IoT Device Management, su AWS o su un AWS locale
    .long = 
        Crea, organizza, aggiorna, comanda e ripulisce una flotta AWS IoT Device Management.

        Con --local tutto avviene su un AWS locale dentro fleetctl: senza account, senza rete, senza costi. Senza, credenziali e Regione sono quelle che userebbe l'AWS CLI.
    .after = 
        Esempi:
        {"  "}fleetctl --local provision --devices 15   una piccola flotta locale
        {"  "}fleetctl provision --dry-run              quanto richiederebbe su AWS
        {"  "}fleetctl cleanup --dry-run                che cosa eliminerebbe, e perché
        {"  "}fleetctl local serve                      un AWS locale per AWS CLI e SDK

help-global--local = Usa l'AWS locale dentro fleetctl invece di AWS
    .long = 
        Usa l'AWS locale dentro fleetctl invece di AWS

        Ha un proprio account (123456789012); le credenziali e i profili dell'utente non vengono letti. Se `fleetctl local serve` è in esecuzione sulla stessa --state-dir, si usa quello.

help-global--state-dir = Dove l'AWS locale conserva il suo stato
    .long = 
        Dove l'AWS locale conserva il suo stato

        `:memory:` dimentica tutto alla fine.

        {"["}predefinito: una cartella dell'account utente]

help-global--profile = Il profilo della configurazione AWS da usare

help-global--region = La Regione AWS
    .long = 
        La Regione AWS

        {"["}predefinito: AWS_REGION, AWS_DEFAULT_REGION o quella del profilo; con --local us-east-1]

help-global--endpoint-url = Invia ogni richiesta a questo indirizzo invece che a quello di AWS

help-global--output = Come stampare i risultati: table, json, yaml, text
    .long = 
        Come stampare i risultati: table, json, yaml, text

        `text` separa i valori con tabulazioni, secondo le regole dell'AWS CLI. Un'esecuzione stampa i suoi eventi come righe JSON o come documenti YAML.

        {"["}predefinito: table]

help-global--result-query = Stampa solo ciò che un'espressione JMESPath trova nel risultato
    .long = 
        Stampa solo ciò che un'espressione JMESPath trova nel risultato

        Si applica a ciò che stampa --output json, e il risultato è stampato nel formato di --output; senza, come tabella. Di un'esecuzione considera l'ultimo evento, il riepilogo.

help-global--lang = La lingua di tutto ciò che si legge: en, es, ja, zh, pt, ko, de, it, fr
    .long = 
        La lingua di tutto ciò che si legge: en, es, ja, zh, pt, ko, de, it, fr

        Le parole da digitare, il JSON e i codici di uscita sono uguali in tutte le lingue.

        {"["}predefinito: AWS_IOT_LANG, LC_ALL, LC_MESSAGES o LANG, altrimenti en]

help-global--color = Colori: auto, always, never
    .long = 
        Colori: auto, always, never

        `auto` li usa su un terminale e rispetta NO_COLOR e CLICOLOR_FORCE.

        {"["}predefinito: auto]

help-global--quiet = Stampa solo risultati, avvisi ed errori

help-global--debug = Mostra ogni chiamata ad AWS con la sua risposta, una alla volta
    .long = 
        Mostra ogni chiamata ad AWS con la sua risposta, una alla volta

        I segreti sono mascherati; gli ID di account e risorse no.

help-global--learn = Spiega ogni passaggio compiuto: i momenti di apprendimento del workshop
    .long = 
        Spiega ogni passaggio compiuto: i momenti di apprendimento del workshop

        Ciascuno appare una volta e attende di essere letto; con --yes non attende.

help-global--yes = Risponde sì alle domande semplici
    .long = 
        Risponde sì alle domande semplici

        A una domanda che richiede una parola digitata risponde soltanto --confirm.

help-global--rate = Regola il ritmo di un tipo di richieste: things=200, shadows=off
    .long = 
        Regola il ritmo di un tipo di richieste: things=200, shadows=off

        Richieste al secondo di un gruppo di quote, invece di quanto consente la quota predefinita dell'account. `off` significa alla massima velocità. Si può indicare più volte.

help-global--config = Legge le impostazioni solo da questo file
    .long = 
        Legge le impostazioni solo da questo file

        {"["}predefinito: FLEETCTL_CONFIG, altrimenti fleet.toml dell'utente e della cartella corrente]

help-global--fleet = Il profilo delle impostazioni da usare: [profiles.NAME] di fleet.toml
    .long = 
        Il profilo delle impostazioni da usare: [profiles.NAME] di fleet.toml

        {"["}predefinito: FLEETCTL_FLEET, altrimenti nessuno: solo i valori predefiniti]

help-global--local-faults = Guasti dell'AWS locale dentro fleetctl, come per `local serve --faults`

help-global--local-quotas = Frequenze di richiesta dell'AWS locale dentro fleetctl: aws, off

help-global--local-access-log = Il log degli accessi dell'AWS locale dentro fleetctl, righe JSON

help-provision = Crea una flotta, o ciò che ne manca
    .long = 
        Crea una flotta: tipi di oggetto, firmware, pacchetti software, ruoli IAM, indicizzazione della flotta, un gruppo per Paese e i dispositivi con le loro shadow, tutto con tag.

        Esamina ciò che esiste, mostra un piano, chiede conferma e poi crea ciò che manca. Se eseguito di nuovo, riprende da dove si era fermato; ciò che esiste viene conservato, anche quanto i dispositivi hanno modificato nel frattempo. Su un terminale chiede ciò che nessuna opzione dice; con --yes valgono i valori predefiniti.

help-provision--things-prefix = L'inizio dei nomi dei dispositivi, da 1 a 20 caratteri
    .long = 
        L'inizio dei nomi dei dispositivi, da 1 a 20 caratteri

        Lettere, cifre, trattini, trattini bassi e due punti. Il dispositivo 7 di Vehicle-VIN- è Vehicle-VIN-007.

help-provision--thing-types = I tipi di oggetto, ciascuno con un pacchetto software dello stesso nome
    .long = 
        I tipi di oggetto, ciascuno con un pacchetto software dello stesso nome

        {"["}predefinito: SedanVehicle,SUVVehicle,TruckVehicle]

help-provision--package-versions = Le versioni di ogni pacchetto; i dispositivi iniziano con la prima
    .long = 
        Le versioni di ogni pacchetto; i dispositivi iniziano con la prima

        {"["}predefinito: 1.0.0,1.1.0]

help-provision--continent = Il continente: da 1 a 7, o un nome
    .long = 
        Il continente: da 1 a 7, o un nome

        1 North America, 2 South America, 3 Europe, 4 Asia, 5 Africa, 6 Oceania, 7 Antarctica

        {"["}predefinito: 1]

help-provision--countries = I Paesi: i primi N del continente, oppure codici
    .long = 
        I Paesi: i primi N del continente, oppure codici

        I codici senza continente indicano da sé il proprio.

        {"["}predefinito: 3 in Nord America, 2 altrove]

help-provision--devices = Quanti dispositivi ha la flotta
    .long = 
        Quanti dispositivi ha la flotta

        {"["}predefinito: 100]

help-provision--dry-run = Stampa il piano e non modifica nulla

help-provision--plan-out = Salva il piano in un file per `fleetctl apply` e non modifica nulla
    .long = 
        Salva il piano in un file per `fleetctl apply` e non modifica nulla

        Vale 24 ore, per lo stesso account e la stessa Regione.

help-groups = Gruppi dinamici: crearli, elencarli, mostrarli, eliminarli, provare query

help-groups-create = Crea un gruppo dinamico da criteri o da una query
    .long = 
        Crea un gruppo dinamico: i suoi membri sono i dispositivi che corrispondono a una query, ogni volta che iniziano o smettono di corrispondervi.

        La query si forma da criteri, che devono valere tutti, o si indica con --query-string. Viene controllata prima di ogni invio, poi provata: prima di confermare si vede quanti dispositivi corrispondono e quali sono i primi. Una query senza corrispondenze viene rifiutata, salvo --allow-empty. Su un terminale, senza criteri né query, una procedura guidata li chiede. Un gruppo che esiste con la stessa query viene conservato.
    .after = 
        Esempi:
        {"  "}fleetctl groups create --countries US --thing-types SedanVehicle
        {"  "}fleetctl groups create --countries US,CA --battery '>50' --name LowRisk
        {"  "}fleetctl groups create --thing-types SedanVehicle --versions 1.0.0 --yes
        {"  "}fleetctl groups create --name Far --query-string 'NOT attributes.country:US'

help-groups-create--countries = I dispositivi in questi Paesi, due lettere ciascuno

help-groups-create--thing-types = I dispositivi di questi tipi di oggetto

help-groups-create--versions = I dispositivi che segnalano queste versioni del pacchetto del loro tipo di oggetto

help-groups-create--battery = I dispositivi con questa percentuale di batteria: '>50', '<30', '=75', '[30 TO 80]'

help-groups-create--query-string = Una query invece dei criteri

help-groups-create--name = Il nome del gruppo
    .long = 
        Il nome del gruppo

        {"["}predefinito: DynamicGroup- e i criteri, se ciascuno ha un solo valore]

help-groups-create--allow-empty = Crea il gruppo anche se ancora nulla corrisponde

help-groups-create--max-terms = I termini che una query può avere, se AWS ha aumentato la quota dell'account
    .long = 
        I termini che una query può avere, se AWS ha aumentato la quota dell'account

        {"["}predefinito: 5]

help-groups-create--dry-run = Prova la query, stampa che cosa verrebbe creato e non modifica nulla

help-groups-list = Elenca i gruppi dinamici con le loro query e il numero esatto di membri
    .long = 
        Elenca i gruppi dinamici dell'account nella Regione: query, numero esatto di membri, stato e data di creazione.

        AWS non dice nell'elenco quali gruppi sono dinamici, quindi ogni gruppo viene descritto; i membri vengono contati pagina per pagina, 250 alla volta.

help-groups-show = Mostra un gruppo dinamico, i suoi tag e i suoi primi membri
    .long = 
        Mostra un gruppo dinamico, i suoi tag e i suoi primi membri.

        Senza GROUP, su un terminale lo si può scegliere da un elenco.

help-groups-show--name = Il nome del gruppo

help-groups-delete = Elimina un gruppo dinamico; i suoi membri restano
    .long = 
        Elimina un gruppo dinamico. I dispositivi che contiene restano come sono, e così i job creati per esso.

        Mostra il gruppo e richiede la parola DELETE, digitata o come --confirm DELETE; --yes non la sostituisce. Un gruppo statico non viene mai eliminato.

        Senza GROUP, su un terminale lo si può scegliere da un elenco.

help-groups-delete--name = Il nome del gruppo

help-groups-delete--confirm = Conferma l'eliminazione senza domande: DELETE
    .long = 
        Conferma l'eliminazione senza domande: DELETE

        La parola deve essere esattamente questa. --yes non la sostituisce.

help-groups-test = Prova una query: che cosa è errato, che cosa trova, che cosa esclude ogni parte
    .long = 
        Prova una query sull'indice della flotta e non modifica nulla: la controlla, conta i dispositivi che corrispondono, mostra i primi e dice di ogni parte della query quanti dispositivi essa sola esclude. Su un terminale, senza query, ne chiede una dopo l'altra.

        Un dispositivo che non soddisfa due parti è escluso da entrambe, e quindi non viene contato per nessuna; «corrispondono» dice quanti dispositivi corrispondono alla parte, qualunque cosa dicano le altre.

help-groups-test--query = La query

help-packages = Pacchetti software: versioni, firmware, ciò che i dispositivi segnalano, ripristini

help-packages-create = Crea un pacchetto, ancora senza versioni
    .long = 
        Crea un pacchetto software con i tag del workshop. `fleetctl packages add-version` gli aggiunge versioni.

        I dispositivi di un tipo di oggetto segnalano un pacchetto dello stesso nome: dargli il nome del tipo.

        Senza PACKAGE, su un terminale il nome viene chiesto.

help-packages-create--package = Il nome del pacchetto

help-packages-create--description = La descrizione, fino a 1024 caratteri

help-packages-add-version = Aggiunge una versione: firmware, bozza, SBOM, pubblicazione
    .long = 
        Aggiunge una versione a un pacchetto: il firmware va nel bucket del workshop, viene creata una bozza che vi fa riferimento e la bozza viene pubblicata. Se il bucket manca viene creato, con il controllo delle versioni.

        Un file di qualsiasi dimensione viene inviato in streaming; oltre 8 MB in parti, che S3 ricompone e verifica. Senza un file viene creato un piccolo campione. Nomi, dimensioni e versione vengono controllati prima di ogni invio. Eseguito di nuovo dopo un errore, riprende da dove si era fermato: lo stesso file non viene inviato due volte.

        Una versione pubblicata non si può modificare né far tornare bozza; --draft la lascia bozza.

        Senza PACKAGE o VERSION, su un terminale vengono chiesti, insieme al resto che compone la versione.
    .after = 
        Esempi:
        {"  "}fleetctl packages add-version SedanVehicle 1.2.0
        {"  "}fleetctl packages add-version SedanVehicle 1.2.0 --file firmware.bin --sbom sbom.zip

help-packages-add-version--package = Il pacchetto

help-packages-add-version--version = La versione da aggiungere

help-packages-add-version--file = Il firmware
    .long = 
        Il firmware

        {"["}predefinito: viene creato un piccolo campione]

help-packages-add-version--sbom = Una distinta dei materiali software (SBOM): uno zip con file SPDX o `CycloneDX`
    .long = 
        Una distinta dei materiali software (SBOM): uno zip con file SPDX o `CycloneDX`

        AWS la esamina in seguito; `packages show-version` dice che cosa ha trovato.

help-packages-add-version--description = La descrizione della versione, fino a 1024 caratteri

help-packages-add-version--attribute = Un attributo della versione; tutti insieme occupano al massimo 3 KB
    .long = 
        Un attributo della versione; tutti insieme occupano al massimo 3 KB

        Si può indicare più volte.

help-packages-add-version--draft = La lascia bozza: si può ancora modificare e non si può distribuire

help-packages-add-version--dry-run = Dice che cosa verrebbe fatto e non modifica nulla

help-packages-list = Elenca i pacchetti

help-packages-show = Mostra un pacchetto e le sue versioni
    .long = 
        Mostra un pacchetto e le sue versioni.

        Senza PACKAGE, su un terminale lo si può scegliere da un elenco.

help-packages-show--package = Il pacchetto

help-packages-show-version = Mostra una versione: stato, firmware, SBOM, attributi
    .long = 
        Mostra una versione: stato, firmware, SBOM, attributi.

        Senza PACKAGE o VERSION, su un terminale si possono scegliere da elenchi.

help-packages-show-version--package = Il pacchetto

help-packages-show-version--version = La versione

help-packages-delete = Elimina un pacchetto senza versioni
    .long = 
        Elimina un pacchetto. AWS rifiuta finché ha versioni: le elimina `fleetctl packages delete-version`.

        Richiede la parola DELETE, digitata o come --confirm DELETE; --yes non la sostituisce.

        Senza PACKAGE, su un terminale lo si può scegliere da un elenco.

help-packages-delete--package = Il pacchetto

help-packages-delete--confirm = Conferma l'eliminazione senza domande: DELETE
    .long = 
        Conferma l'eliminazione senza domande: DELETE

        La parola deve essere esattamente questa. --yes non la sostituisce.

help-packages-delete-version = Elimina una versione; il suo firmware resta nel bucket
    .long = 
        Elimina una versione di un pacchetto, qualunque sia il suo stato. Il suo firmware resta nel bucket e i dispositivi continuano a segnalarla. Un job che deve ancora portarvi un dispositivo non riuscirà a farlo.

        Richiede la parola DELETE, digitata o come --confirm DELETE; --yes non la sostituisce.

        Senza PACKAGE o VERSION, su un terminale si possono scegliere da elenchi.

help-packages-delete-version--package = Il pacchetto

help-packages-delete-version--version = La versione

help-packages-delete-version--confirm = Conferma l'eliminazione senza domande: DELETE
    .long = 
        Conferma l'eliminazione senza domande: DELETE

        La parola deve essere esattamente questa. --yes non la sostituisce.

help-packages-config = Se i job scrivono le shadow dei pacchetti dei dispositivi: status, enable, disable

help-packages-config-status = Mostra se è attiva, e con quale ruolo

help-packages-config-enable = La attiva, con un ruolo dedicato
    .long = 
        Fa sì che AWS IoT Jobs scriva la shadow $package di un dispositivo quando vi riesce un job che distribuisce una versione di pacchetto.

        Lo fa con il ruolo IoTPackageConfigRole-<region>-<account>, che viene creato se manca e corretto se le sue policy non sono come dovrebbero. Se è attiva con un altro ruolo, quel ruolo resta.

help-packages-config-disable = La disattiva; il ruolo resta
    .long = Fa sì che AWS IoT Jobs non scriva più le shadow $package dei dispositivi: i job proseguono, e ciò che i dispositivi segnalano dei pacchetti non cambia più da sé. Il ruolo resta.

help-packages-device = Mostra che cosa i dispositivi dicono di avere
    .long = 
        Mostra che cosa segnalano le shadow $package dei dispositivi: ogni pacchetto con la sua versione, i suoi attributi e l'ultima volta che è stato impostato, se AWS l'ha conservata.

        Un dispositivo che non esiste e uno che non segnala nulla sono distinti. Gli altri vengono comunque mostrati; il codice di uscita è allora 4.

        Senza THING, su un terminale se ne possono scegliere da un elenco.

help-packages-device--things = I dispositivi

help-packages-revert = Riporta l'inventario dei dispositivi a una versione
    .long = 
        Riporta a una versione ciò che i dispositivi segnalano di un pacchetto: le loro shadow $package, e con esse l'inventario. Non invia nulla ai dispositivi. Con --with-job crea invece un job che vi installa il firmware di quella versione; le shadow vengono scritte man mano che ciascun dispositivo riesce.

        I dispositivi si trovano con l'indicizzazione della flotta: quelli che segnalano il pacchetto e non sono a quella versione. Mostra quanti sono e i primi dieci, e richiede la parola REVERT, digitata o come --confirm REVERT; --yes non la sostituisce. Eseguito di nuovo, fa ciò che resta.

        Senza PACKAGE o --to, su un terminale si possono scegliere da elenchi.
    .after = 
        Esempi:
        {"  "}fleetctl packages revert SedanVehicle --to 1.0.0 --dry-run
        {"  "}fleetctl packages revert SedanVehicle --to 1.0.0 --confirm REVERT
        {"  "}fleetctl packages revert SedanVehicle --to 1.0.0 --with-job

help-packages-revert--package = Il pacchetto

help-packages-revert--to = La versione, che deve essere pubblicata

help-packages-revert--thing-type = Solo i dispositivi di questo tipo di oggetto

help-packages-revert--with-job = Installa la versione con un job, invece di cambiare solo ciò che i dispositivi segnalano
    .long = 
        Installa la versione con un job, invece di cambiare solo ciò che i dispositivi segnalano

        Fino a 100 dispositivi; un gruppo di più dispositivi è una destinazione di `jobs create`.

help-packages-revert--dry-run = Mostra quali dispositivi verrebbero ripristinati e non modifica nulla

help-packages-revert--confirm = Conferma il ripristino senza domande: REVERT
    .long = 
        Conferma il ripristino senza domande: REVERT

        La parola deve essere esattamente questa. --yes non la sostituisce.

help-jobs = Job: crearli, esaminarli, seguirli, annullarli ed eliminarli

help-jobs-create = Crea un job: un aggiornamento, o un documento proprio
    .long = 
        Crea un job: un aggiornamento che installa una versione di un pacchetto, o un documento proprio.

        Prima viene esaminato tutto: gruppi, oggetti, la versione e il suo firmware, il ruolo che ne firma l'URL, l'ID, ogni numero. Poi mostra il job così come viene inviato, quanto dura il rollout nel migliore dei casi e quanti dispositivi riceverebbero un firmware che non riesce sul 3, 10 o 50 percento di essi prima che le regole di interruzione fermino il job; e chiede conferma. Indicato di nuovo lo stesso --job-id, conserva il job esistente.

        Su un terminale chiede ciò che non è indicato, e senza alcuna opzione chiede tutto, passo per passo.
    .after = 
        Esempi:
        {"  "}fleetctl jobs create --package SedanVehicle --version 1.1.0 --group Fleet-US
        {"  "}fleetctl jobs create --package SedanVehicle --group Fleet-US,Fleet-CA \
        {"      "}--max-per-minute 50 --abort FAILED:10%:5 --timeout 30m --dry-run
        {"  "}fleetctl jobs create --document '{"{"}"operation": "reboot"{"}"}' --thing Vehicle-VIN-001

help-jobs-create--package = Il pacchetto da installare

help-jobs-create--version = La versione da installare, che deve essere pubblicata
    .long = 
        La versione da installare, che deve essere pubblicata

        {"["}predefinito: la versione predefinita del pacchetto]

help-jobs-create--document = Un documento del job proprio: un file, - per stdin, o il JSON stesso
    .long = 
        Un documento del job proprio: un file, - per stdin, o il JSON stesso

        Può contenere segnaposto di AWS IoT. Con --package il job installa anche quella versione: lo dicono le shadow $package dei dispositivi che riescono.

help-jobs-create--allow-deprecated = Installa una versione anche se è obsoleta

help-jobs-create--group = Gli oggetti in questi gruppi e in quelli sottostanti
    .long = 
        Gli oggetti in questi gruppi e in quelli sottostanti

        Si può indicare più volte.

help-jobs-create--thing = Questi oggetti
    .long = 
        Questi oggetti

        Si può indicare più volte.

help-jobs-create--snapshot = Solo per gli oggetti che sono destinazioni all'inizio del job; finisce quando hanno terminato (predefinito)

help-jobs-create--continuous = Anche per gli oggetti che entrano nei gruppi più tardi; il job non finisce da sé

help-jobs-create--max-per-minute = Dispositivi notificati al minuto, al massimo: da 1 a 1.000

help-jobs-create--base-rate = Una frequenza che cresce: dispositivi notificati nel primo minuto, da 1 a 1.000

help-jobs-create--increment-factor = Per quanto si moltiplica una frequenza che cresce: da 1.1 a 5, una cifra decimale

help-jobs-create--increase-after-notified = Moltiplica la frequenza ogni volta che altrettanti dispositivi sono stati notificati

help-jobs-create--increase-after-succeeded = Moltiplica la frequenza ogni volta che altrettanti dispositivi sono riusciti

help-jobs-create--abort = Annulla il job quando troppi dispositivi non riescono: FAILED:10%:5
    .long = 
        Annulla il job quando troppi dispositivi non riescono: FAILED:10%:5

        10 percento, quando almeno 5 dispositivi hanno terminato. FAILED, REJECTED, TIMED_OUT o ALL. Si può indicare più volte.

help-jobs-create--timeout = Quanto tempo ha un dispositivo a partire da IN_PROGRESS: da 1m a 7d

help-jobs-create--retry = Lascia ritentare i dispositivi: FAILED=3, TIMED_OUT=1, ALL=2
    .long = 
        Lascia ritentare i dispositivi: FAILED=3, TIMED_OUT=1, ALL=2

        Al massimo 10 nuovi tentativi in tutto. Si può indicare due volte.

help-jobs-create--start = Quando inizia il job, in UTC: da 30 minuti a un anno da adesso

help-jobs-create--end = Quando finisce il job, in UTC: almeno 30 minuti dopo l'inizio

help-jobs-create--end-behavior = Che cosa accade allora: stop-rollout, cancel, force-cancel
    .long = 
        Che cosa accade allora: stop-rollout, cancel, force-cancel

        `stop-rollout` non notifica più nessuno, `cancel` annulla ciò che è in coda, `force-cancel` anche ciò che è in corso.

help-jobs-create--window = Notifica i dispositivi di un job continuo solo in questa finestra: 'cron(0 2 * * ? *)=1h'
    .long = 
        Notifica i dispositivi di un job continuo solo in questa finestra: 'cron(0 2 * * ? *)=1h'

        Quando si apre, in UTC, e per quanto, da 1m a 1430m. Si può indicare più volte.

help-jobs-create--url-expires = Per quanto vale un URL del firmware: da 60s a 1h
    .long = 
        Per quanto vale un URL del firmware: da 60s a 1h

        {"["}predefinito: 1h]

help-jobs-create--role = Il ruolo con cui AWS IoT li firma, per nome o ARN
    .long = 
        Il ruolo con cui AWS IoT li firma, per nome o ARN

        {"["}predefinito: quello creato dal provisioning]

help-jobs-create--job-id = L'ID del job
    .long = 
        L'ID del job

        {"["}predefinito: OTA-Job- o Command-Job-, ciò che installa e l'ora]

help-jobs-create--description = La descrizione del job, fino a 2028 caratteri

help-jobs-create--dry-run = Esamina tutto, mostra il job e come andrebbe, e non modifica nulla

help-jobs-list = Elenca i job, dal più recente
    .long = Elenca i job in tutti gli stati, dal più recente. Vengono lette tutte le pagine, gli stati in parallelo; con --debug uno dopo l'altro.

help-jobs-list--status = Solo i job in questi stati: SCHEDULED, IN_PROGRESS, COMPLETED, CANCELED, DELETION_IN_PROGRESS

help-jobs-list--limit = Al massimo questo numero di job, i più recenti

help-jobs-show = Mostra un job con il suo documento e tutta la sua configurazione
    .long = 
        Mostra un job: a che punto è, le sue destinazioni, il suo documento come lo conserva AWS, la sua configurazione come JSON nei termini di AWS, come vengono firmati gli URL del firmware e quante esecuzioni sono in ciascuno stato.

        Senza JOB, su un terminale lo si può scegliere da un elenco. AWS conta le esecuzioni con un po' di ritardo: `fleetctl jobs stats` le conta da sé.

help-jobs-show--job = L'ID del job

help-jobs-document = Stampa il documento di un job
    .long = 
        Stampa il documento di un job come lo conserva AWS: JSON, con gli attributi delle versioni di pacchetti. I segnaposto degli URL prefirmati restano; AWS li sostituisce quando un dispositivo lo chiede.

        Senza JOB, su un terminale lo si può scegliere da un elenco.

help-jobs-document--job = L'ID del job

help-jobs-executions = Elenca le esecuzioni di un job
    .long = 
        Elenca le esecuzioni di un job su tutte le pagine, stampate man mano che vengono lette, e quante sono in ciascuno stato. Ogni esecuzione appare una volta; con --status, una che nel frattempo passa da uno stato a un altro può apparire due volte.

        Senza JOB, su un terminale lo si può scegliere da un elenco.

help-jobs-executions--job = L'ID del job

help-jobs-executions--status = Solo in questi stati
    .long = 
        Solo in questi stati

        QUEUED, IN_PROGRESS, SUCCEEDED, FAILED, TIMED_OUT, REJECTED, REMOVED, CANCELED

help-jobs-executions--thing = Solo su questi oggetti

help-jobs-executions--limit = Al massimo questo numero

help-jobs-execution = Mostra come procede un job su un dispositivo
    .long = 
        Mostra l'esecuzione di un job su un oggetto: a che punto è, quando è stata messa in coda, è iniziata ed è cambiata, che cosa ha detto il dispositivo e che cosa doveva fare. Viene interrogato il piano di controllo di AWS IoT, perché il piano dati dei dispositivi non mostra le esecuzioni terminate.

        Senza JOB o THING, su un terminale si possono scegliere da elenchi.

help-jobs-execution--job = L'ID del job

help-jobs-execution--thing = L'oggetto

help-jobs-execution--number = Il numero dell'esecuzione, se l'oggetto ne ha avute diverse di questo job
    .long = 
        Il numero dell'esecuzione, se l'oggetto ne ha avute diverse di questo job

        {"["}predefinito: l'ultima]

help-jobs-stats = Dice in cifre come va un job, e che cosa fare poi
    .long = 
        Conta le esecuzioni di un job su tutte le pagine e dice quante sono riuscite, non riuscite o in corso, come va il job e che cosa fare poi. FAILED, TIMED_OUT e REJECTED sono insuccessi.

        La salute è la parte di tutte le esecuzioni che è riuscita: ottima dal 95 %, buona dall'80 %, scarsa dal 50 %, critica al di sotto. Le esecuzioni in corso contano come non ancora riuscite.

        Senza JOB, su un terminale lo si può scegliere da un elenco.

help-jobs-stats--job = L'ID del job

help-jobs-watch = Segue un job fino alla fine
    .long = 
        Segue un job fino alla fine: esecuzioni in ciascuno stato, quante terminano al minuto, il tempo che resta a questo ritmo e gli ultimi insuccessi con ciò che hanno detto i dispositivi. Un terminale viene ridisegnato sul posto; altrove ogni cambiamento è una riga; con --output json ciascuno è un evento.

        Ogni lettura dello stato è una richiesta, e qualcuna in più se ci sono nuovi insuccessi. Ctrl-C smette di seguire; il job prosegue.

        Senza JOB, su un terminale lo si può scegliere da un elenco.

help-jobs-watch--job = L'ID del job

help-jobs-watch--interval = Il tempo tra due letture dello stato, almeno 1s

help-jobs-watch--timeout = Segue al massimo per questo tempo, ed esce con 8 se il job prosegue

help-jobs-watch--exit-status = Esce con 1 se il job non si completa o qualche esecuzione non riesce

help-jobs-cancel = Annulla job: ciò che non è iniziato non inizia
    .long = 
        Annulla job SCHEDULED o IN_PROGRESS. Le esecuzioni QUEUED vengono annullate e non iniziano; quelle IN_PROGRESS proseguono fino alla fine, salvo --force. Un job annullato non si può riprendere.

        Mostra che cosa significa l'annullamento per le esecuzioni, richiede la parola CANCEL, digitata o come --confirm CANCEL (--yes non la sostituisce), e poi attende che AWS mostri il job come annullato.

        Senza JOB, su un terminale se ne possono scegliere da un elenco.
    .after = 
        Esempi:
        {"  "}fleetctl jobs cancel JOB --dry-run
        {"  "}fleetctl jobs cancel JOB --confirm CANCEL --comment 'wrong firmware'

help-jobs-cancel--jobs = Gli ID dei job

help-jobs-cancel--force = Annulla anche le esecuzioni IN_PROGRESS
    .long = 
        Annulla anche le esecuzioni IN_PROGRESS

        Ai dispositivi non viene detto di fermarsi; ciò che segnalano dopo viene rifiutato. Annulla anche ciò che ha lasciato un annullamento senza --force.

help-jobs-cancel--comment = Il motivo, per le persone: fino a 2028 caratteri

help-jobs-cancel--reason-code = Il motivo, per i programmi: fino a 128 caratteri tra A-Z, 0-9 e _

help-jobs-cancel--wait = Quanto attendere al massimo che AWS mostri ciascun job come annullato

help-jobs-cancel--dry-run = Mostra che cosa comporterebbe e non modifica nulla

help-jobs-cancel--confirm = Conferma l'annullamento senza domande: CANCEL
    .long = 
        Conferma l'annullamento senza domande: CANCEL

        La parola deve essere esattamente questa. --yes non la sostituisce.

help-jobs-delete = Elimina job e la cronologia delle loro esecuzioni
    .long = 
        Elimina job: con un job spariscono il suo documento, la sua configurazione e la cronologia delle sue esecuzioni. AWS richiede di forzare l'operazione se il job ha esecuzioni o non è terminato; in quel caso viene forzata, e lo si annuncia.

        Richiede la parola DELETE, digitata o come --confirm DELETE; --yes non la sostituisce. AWS elimina dieci job alla volta: se sono di più, attendono il loro turno. Infine attende che non esistano più.

        Senza JOB, su un terminale se ne possono scegliere da un elenco tra quelli terminati.
    .after = 
        Esempi:
        {"  "}fleetctl jobs delete JOB --dry-run
        {"  "}fleetctl jobs delete JOB OTHER-JOB --confirm DELETE

help-jobs-delete--jobs = Gli ID dei job

help-jobs-delete--wait = Quanto attendere al massimo che ciascun job non esista più; 0s non attende

help-jobs-delete--dry-run = Mostra che cosa sparirebbe e non modifica nulla

help-jobs-delete--confirm = Conferma l'eliminazione senza domande: DELETE
    .long = 
        Conferma l'eliminazione senza domande: DELETE

        La parola deve essere esattamente questa. --yes non la sostituisce.

help-jobs-report = Scrive una pagina su un job: rollout, esiti, insuccessi, dispositivi lenti
    .long = 
        Legge tutte le esecuzioni di un job e ne scrive una pagina: il rollout nel tempo, come sono finite le esecuzioni, perché alcune non sono riuscite, quali dispositivi sono stati i più lenti, le impostazioni. La pagina è un unico file senza script che non scarica nulla, per lo schermo, chiaro o scuro, e per la carta.

        Il motivo per cui un'esecuzione non è riuscita è nella sua descrizione, e AWS ne descrive dieci al secondo: di oltre 200 insuccessi vengono descritti i primi 200 per nome, e la pagina lo dice.

help-jobs-report--job = Il job; se manca viene chiesto

help-jobs-report--html = Scrive la pagina in questo file

help-jobs-simulate = Fa la parte dei dispositivi di un job
    .long = 
        Fa la parte dei dispositivi di un job: ciascuno inizia la sua esecuzione, scarica il firmware tramite il suo URL prefirmato, lo verifica e segnala SUCCEEDED, o FAILED come previsto. Nulla di ciò che viene scaricato è conservato.

        Chi riesce viene sorteggiato tra tutte le destinazioni del job, esattamente secondo la percentuale. Con lo stesso --seed un dispositivo ha sempre lo stesso esito: una simulazione interrotta, avviata di nuovo, fa il resto. Prosegue finché nessun altro viene notificato; sull'AWS locale si sposta l'orologio invece di attendere il rollout del minuto successivo.
    .after = 
        Esempi:
        {"  "}fleetctl --local jobs simulate OTA-Job-1 --success-rate 85
        {"  "}fleetctl jobs simulate OTA-Job-1 --devices 20 --progress
        {"  "}fleetctl jobs simulate OTA-Job-1 --dry-run --output json

help-jobs-simulate--jobs = I job; se mancano vengono chiesti

help-jobs-simulate--devices = Al massimo questo numero di dispositivi per job; eseguire di nuovo per gli altri

help-jobs-simulate--success-rate = Quanti dispositivi su cento riescono
    .long = 
        Quanti dispositivi su cento riescono

        {"["}predefinito: 90]

help-jobs-simulate--seed = Con che cosa si sorteggia: altro numero, altra scelta

help-jobs-simulate--concurrency = Al massimo questo numero di dispositivi insieme; il ritmo è comunque regolato
    .long = 
        Al massimo questo numero di dispositivi insieme; il ritmo è comunque regolato

        {"["}predefinito: 256; con --debug 1]

help-jobs-simulate--progress = I dispositivi segnalano anche quando sono a metà

help-jobs-simulate--dry-run = Mostra quali dispositivi segnalerebbero che cosa, e non segnala nulla

help-commands = Comandi: che cosa i dispositivi devono fare subito, e che cosa rispondono

help-commands-create = Crea un comando, da un modello o con un payload proprio
    .long = 
        Crea un comando che si può eseguire più volte sui dispositivi.

        Un modello ha payload e parametri pronti all'uso. Un payload proprio è un oggetto JSON di al massimo 10 KB; dove contiene il segnaposto "${"{"}aws:iot:commandexecution::parameter:NAME{"}"}", ogni esecuzione fornisce un valore. Un parametro è un testo obbligatorio, salvo che --parameter dica altro. Su un terminale, senza --template e --payload, si sceglie da un elenco. Un comando che esiste e fa lo stesso viene conservato.
    .after = 
        Esempi:
        {"  "}fleetctl commands create --template vehicle-lock
        {"  "}fleetctl commands create honk --payload honk.json --description 'Sound the horn'
        {"  "}fleetctl commands create honk --payload - --parameter duration:INTEGER=5 < honk.json

help-commands-create--name = Il nome del comando: da 1 a 64 lettere, cifre, trattini e trattini bassi
    .long = 
        Il nome del comando: da 1 a 64 lettere, cifre, trattini e trattini bassi

        {"["}predefinito: quello del modello]

help-commands-create--template = Il modello: vehicle-lock, vehicle-unlock, start-engine, stop-engine, set-climate, activate-horn

help-commands-create--payload = Un file con il payload, o - per lo standard input

help-commands-create--payload-json = Il payload stesso

help-commands-create--description = Che cosa fa il comando, da 1 a 256 caratteri

help-commands-create--parameter = Il tipo di un parametro, e il valore che ha se non è indicato: NAME:TYPE[=DEFAULT]
    .long = 
        Il tipo di un parametro, e il valore che ha se non è indicato: NAME:TYPE[=DEFAULT]

        STRING, INTEGER, DOUBLE, LONG, UNSIGNEDLONG, BOOLEAN o BINARY (base64). Si può indicare più volte.

help-commands-create--dry-run = Dice che cosa verrebbe creato e non modifica nulla

help-commands-list = Elenca i comandi, e i modelli da cui non ne è stato ancora creato uno

help-commands-show = Mostra un comando: payload, parametri, un esempio

help-commands-show--name = Il nome del comando, o il suo ARN

help-commands-delete = Elimina un comando che non tiene occupato nessun dispositivo
    .long = 
        Elimina un comando. AWS lo elimina subito se è obsoleto da più di dodici ore, altrimenti entro dodici ore; fino ad allora `commands show` lo trova ancora.

        Un comando a cui i dispositivi non hanno ancora risposto viene rifiutato, e così i modelli del workshop: li elimina `fleetctl cleanup`. Richiede la parola DELETE, digitata o come --confirm DELETE; --yes non la sostituisce. Senza NAME, su un terminale lo si può scegliere da un elenco.

help-commands-delete--name = Il nome del comando, o il suo ARN

help-commands-delete--confirm = Conferma l'eliminazione senza domande: DELETE
    .long = 
        Conferma l'eliminazione senza domande: DELETE

        La parola deve essere esattamente questa. --yes non la sostituisce.

help-commands-deprecate = Impedisce che un comando venga eseguito

help-commands-deprecate--name = Il nome del comando, o il suo ARN

help-commands-restore = Rende di nuovo eseguibile un comando obsoleto

help-commands-restore--name = Il nome del comando, o il suo ARN

help-commands-run = Esegue un comando sui dispositivi
    .long = 
        Esegue un comando su oggetti e sui membri di gruppi di oggetti, un'esecuzione ciascuno. Per AWS IoT un'esecuzione riguarda un solo dispositivo; i gruppi vengono espansi qui.

        Un dispositivo deve essere connesso e avere sottoscritto il suo topic, o avere una sessione persistente: `commands guide` mostra come. I parametri si indicano come --param NAME=VALUE; {"{"}thing{"}"} in un valore sta per il nome del dispositivo, e vehicleId è il nome del dispositivo se non se ne indica un altro. Con --canary alcuni dispositivi vengono per primi, e gli altri seguono solo se questi sono andati bene. Un'esecuzione interrotta riprende con lo stesso --run-id: ciò che è stato avviato non viene avviato due volte. Su un terminale, senza NAME o senza --thing e --group, si scelgono da elenchi.
    .after = 
        Esempi:
        {"  "}fleetctl commands run vehicle-lock --thing Vehicle-VIN-001 --wait
        {"  "}fleetctl commands run set-climate --thing Vehicle-VIN-001 --param temperature=21
        {"  "}fleetctl commands run activate-horn --group Fleet-US --canary 1% --wait --yes

help-commands-run--name = Il nome del comando, o il suo ARN

help-commands-run--thing = Un oggetto su cui eseguirlo. Si può indicare più volte

help-commands-run--group = Un gruppo sui cui membri eseguirlo. Si può indicare più volte

help-commands-run--param = Un valore per un parametro. Si può indicare più volte

help-commands-run--timeout = Quanto tempo ha ogni dispositivo per rispondere: da 1s a 12h
    .long = 
        Quanto tempo ha ogni dispositivo per rispondere: da 1s a 12h

        {"["}predefinito: 60s]

help-commands-run--wait = Attende che tutti i dispositivi abbiano risposto o che il loro tempo sia scaduto

help-commands-run--canary = Lo esegue prima su questa percentuale di dispositivi, e si ferma se vanno male

help-commands-run--canary-failures = Quanti dei primi dispositivi possono non riuscire

help-commands-run--run-id = Il nome di questa esecuzione, per riprenderla: da 1 a 64 lettere, cifre, trattini e trattini bassi
    .long = 
        Il nome di questa esecuzione, per riprenderla: da 1 a 64 lettere, cifre, trattini e trattini bassi

        {"["}predefinito: ricavato dall'ora]

help-commands-run--dry-run = Mostra che cosa verrebbe eseguito su quali dispositivi e non modifica nulla

help-commands-status = Mostra a che punto è un'esecuzione, fino alla fine
    .long = 
        Mostra a che punto è un'esecuzione. Su un terminale resta finché l'esecuzione non termina o il suo tempo non scade; altrove lo fa con --wait.

        AWS trova un'esecuzione dal suo ID insieme al dispositivo. Senza --thing si cercano le esecuzioni di tutti i comandi, dalla più recente, e ci vuole tempo se sono molte. Senza ID, su un terminale la si può scegliere da un elenco.

help-commands-status--id = L'ID dell'esecuzione

help-commands-status--thing = L'oggetto su cui avviene

help-commands-status--wait = Resta fino alla fine, anche senza terminale

help-commands-status--once = Guarda una volta sola, anche su un terminale

help-commands-history = Elenca le esecuzioni, dalla più recente
    .long = 
        Elenca le esecuzioni, dalla più recente: quelle di un comando, quelle su un oggetto, o tutte.

        AWS elenca le esecuzioni di un comando o di un dispositivo; senza --command e --thing vengono riunite quelle di tutti i comandi. I tempi sono in UTC: 2026-03-07, 2026-03-07T12:00, o un tempo fa come 2h o 30d. Su un terminale, Invio mostra la pagina successiva e q esce.

help-commands-history--command = Solo le esecuzioni di questo comando

help-commands-history--thing = Solo le esecuzioni su questo oggetto

help-commands-history--status = Le esecuzioni in questo stato: CREATED, IN_PROGRESS, SUCCEEDED, FAILED, REJECTED, TIMED_OUT

help-commands-history--since = Le esecuzioni a partire da questo momento
    .long = 
        Le esecuzioni a partire da questo momento

        {"["}predefinito: 30 giorni fa]

help-commands-history--until = Le esecuzioni fino a questo momento

help-commands-history--page-size = Esecuzioni per pagina: da 1 a 100

help-commands-history--all = Tutte, non solo la prima pagina

help-commands-cancel = Annulla un'esecuzione, rispondendo al posto del dispositivo
    .long = 
        Annulla un'esecuzione. AWS IoT non ha un'operazione per questo, né uno stato CANCELED: fleetctl pubblica, come farebbe il dispositivo, la risposta REJECTED con il motivo CANCELED_BY_OPERATOR, e poi legge che cosa ne ha fatto AWS. Il dispositivo non viene informato; può avere già fatto ciò che era richiesto.

        Il chiamante ha bisogno di iot:Publish sul topic della risposta. Richiede la parola CANCEL, digitata o come --confirm CANCEL; --yes non la sostituisce. Un'esecuzione terminata viene rifiutata. Senza ID, su un terminale la si può scegliere da un elenco.

help-commands-cancel--id = L'ID dell'esecuzione

help-commands-cancel--thing = L'oggetto su cui avviene

help-commands-cancel--confirm = Conferma senza domande: CANCEL
    .long = 
        Conferma senza domande: CANCEL

        La parola deve essere esattamente questa. --yes non la sostituisce.

help-commands-topics = Stampa i topic MQTT dei comandi di un dispositivo

help-commands-topics--thing = L'oggetto, o con --client l'ID client MQTT
    .long = 
        L'oggetto, o con --client l'ID client MQTT

        {"["}predefinito: un segnaposto]

help-commands-topics--client = Il dispositivo è un client MQTT che non è un oggetto

help-commands-topics--execution = L'esecuzione; + sta per qualsiasi

help-commands-guide = Spiega la parte del dispositivo, passo per passo

help-commands-guide--thing = L'oggetto che fa la parte del dispositivo
    .long = 
        L'oggetto che fa la parte del dispositivo

        {"["}predefinito: Vehicle-VIN-001]

help-commands-guide--command = Il comando che viene eseguito
    .long = 
        Il comando che viene eseguito

        {"["}predefinito: vehicle-lock]

help-devices = Dispositivi: registrare oggetti, perché possano connettersi; eseguirne di virtuali

help-devices-enroll = Dà agli oggetti una chiave, un certificato, una policy e una cartella
    .long = 
        Registra oggetti, perché possano connettersi via MQTT con TLS reciproco.

        Per ogni oggetto viene creata su questa macchina una chiave privata, che non la lascia mai; AWS crea il relativo certificato; il certificato viene collegato all'oggetto e riceve una policy IoT. La policy WorkshopDevicePolicy viene creata se manca: un dispositivo può connettersi con il nome del suo oggetto come ID client e usare i job, le shadow e i comandi del suo oggetto, e nient'altro.

        Ogni oggetto ha una cartella con private.key, certificate.pem, ca.pem e connection.json: accanto allo stato dell'AWS locale, o tra i dati dell'account utente, per account, Regione e oggetto; con --dir in quella cartella. Un oggetto già registrato resta com'è, quindi lo stesso comando si può eseguire di nuovo in qualsiasi momento, anche dopo un'interruzione. Senza THING e --all-of, su un terminale gli oggetti si possono scegliere da un elenco.
    .after = 
        Esempi:
        {"  "}fleetctl devices enroll Vehicle-VIN-001
        {"  "}fleetctl devices enroll Vehicle-VIN-001 Vehicle-VIN-002 --dir ./keys
        {"  "}fleetctl devices enroll --all-of Fleet-US --yes

help-devices-enroll--things = Gli oggetti

help-devices-enroll--all-of = Anche tutti gli oggetti di questo gruppo

help-devices-enroll--dir = Tiene qui le cartelle, una per ogni oggetto
    .long = 
        Tiene qui le cartelle, una per ogni oggetto

        {"["}predefinito: una cartella dell'account utente, per account e Regione]

help-devices-enroll--policy = Dà ai certificati questa policy IoT, che deve esistere
    .long = 
        Dà ai certificati questa policy IoT, che deve esistere

        {"["}predefinito: WorkshopDevicePolicy, che viene creata]

help-devices-list = Elenca i dispositivi che hanno qui una cartella, e i loro certificati
    .long = Elenca i dispositivi che hanno qui una cartella e chiede ad AWS lo stato di ogni certificato: ACTIVE lascia entrare il dispositivo. I dispositivi registrati altrove qui non sono noti.

help-devices-list--dir = Dove sono le cartelle, se indicato a `devices enroll`

help-devices-revoke = Toglie il certificato a un dispositivo, ed elimina la sua cartella con la chiave
    .long = Toglie ciò che ha dato `devices enroll`: il certificato viene disattivato, il che ne chiude le connessioni, scollegato ed eliminato; poi sparisce la cartella, con la chiave privata. L'oggetto e la policy restano. Un certificato usato anche da un altro oggetto resta com'è. Senza THING, su un terminale i dispositivi si possono scegliere da un elenco.

help-devices-revoke--things = Gli oggetti

help-devices-revoke--dir = Dove sono le cartelle, se indicato a `devices enroll`

help-devices-run = Esegue dispositivi virtuali: svolgono job e comandi e aggiornano le shadow
    .long = 
        Esegue dispositivi virtuali: ciascuno si connette via MQTT come il suo oggetto, svolge i job e i comandi che AWS IoT gli dà, aggiorna la sua shadow classica e si riconnette quando perde la connessione. Un processo ne contiene migliaia.

        Restano in esecuzione fino a Ctrl-C, o per --duration. Con lo stesso --seed ogni dispositivo ha di nuovo gli stessi esiti, ritardi e cadute. Su AWS un dispositivo ha bisogno di una cartella con il suo certificato. L'AWS locale lascia entrare anche dispositivi che non l'hanno, mentre `fleetctl local serve` è in esecuzione. Su un terminale, se non è detto, chiede quali dispositivi eseguire.
    .after = 
        Esempi:
        {"  "}fleetctl --local devices run --things-prefix Vehicle-VIN-
        {"  "}fleetctl --local devices run --group Fleet-US --jobs --success-rate 80
        {"  "}fleetctl devices run --thing Vehicle-VIN-001 --commands --duration 10m

help-devices-run--things-prefix = Gli oggetti il cui nome inizia così; serve questo, --thing o --group

help-devices-run--thing = Questo oggetto; si può indicare più volte

help-devices-run--group = Gli oggetti di questo gruppo e dei gruppi sottostanti

help-devices-run--count = Al massimo questo numero, i primi per nome

help-devices-run--jobs = Svolge i job; senza --jobs, --commands e --shadow tutti e tre

help-devices-run--commands = Svolge i comandi

help-devices-run--shadow = Segnala batteria e versione del firmware, e adotta ciò che la shadow desidera

help-devices-run--success-rate = Quanti job e comandi su cento riescono

help-devices-run--seed = Con che cosa si sorteggiano esiti, ritardi e cadute: altro numero, altra esecuzione

help-devices-run--delay = Quanto dura un job, dal più breve al più lungo; un comando dura un decimo

help-devices-run--drop-every = Ogni quanto, circa, ciascun dispositivo cade senza avviso per poi tornare

help-devices-run--duration = Si ferma dopo questo tempo; senza, fino a Ctrl-C

help-devices-run--connects-per-second = Al massimo questo numero di dispositivi si connette in un secondo

help-devices-run--transport = mqtt: senza certificato, all'AWS locale in servizio; mtls: ciascuno con il proprio
    .long = 
        mqtt: senza certificato, all'AWS locale in servizio; mtls: ciascuno con il proprio

        {"["}predefinito: mqtt con --local, mtls senza]

help-devices-run--dir = Dove sono le cartelle dei dispositivi registrati, per mtls

help-mqtt = Un client MQTT: sottoscrivere, pubblicare

help-mqtt-sub = Sottoscrive, e stampa ogni messaggio che arriva
    .long = 
        Sottoscrive e stampa ogni messaggio che arriva: ora (UTC), topic e payload, il JSON su una riga, altro testo così com'è, il resto in esadecimale. Con --output json una riga è un oggetto JSON. Una connessione persa viene ristabilita; ciò che arriva nel frattempo è conservato dal broker per un minuto. Ctrl-C termina.

        Con --device si connette via TLS come quel dispositivo, anche su AWS. Con --local e senza dispositivo si connette a un `fleetctl local serve` in esecuzione, e può sottoscrivere tutto. Su un terminale chiede il filtro se non è indicato.
    .after = 
        Esempi:
        {"  "}fleetctl --local mqtt sub '#' '$aws/events/#'
        {"  "}fleetctl mqtt sub '$aws/commands/things/T/executions/+/request/#' --device T
        {"  "}fleetctl mqtt sub '$aws/things/T/jobs/#' --device T --count 1 --timeout 30s

help-mqtt-sub--filters = Che cosa sottoscrivere; + sta per un livello di un topic, # alla fine per tutti i successivi

help-mqtt-sub--device = Si connette come questo dispositivo registrato, con il suo certificato

help-mqtt-sub--client-id = L'ID client
    .long = 
        L'ID client

        {"["}predefinito: l'oggetto del dispositivo, come richiede la sua policy; senza dispositivo uno proprio]

help-mqtt-sub--dir = Dove sono le cartelle dei dispositivi, se indicato a `devices enroll`

help-mqtt-sub--qos = Al massimo una volta (0) o almeno una volta (1)

help-mqtt-sub--count = Termina dopo questo numero di messaggi

help-mqtt-sub--timeout = Termina dopo questo tempo: 30s, 5m; con --count il codice di uscita 8 dice che ne sono arrivati meno

help-mqtt-pub = Pubblica un messaggio
    .long = 
        Pubblica un messaggio.

        Con --device si connette via TLS come quel dispositivo, anche su AWS; un `mqtt sub` in esecuzione dello stesso dispositivo viene disconnesso per un momento, perché un ID client è connesso una sola volta, e torna da sé. Ciò che in quel momento arriva per il dispositivo viene stampato qui. Senza dispositivo il messaggio passa via HTTPS con le credenziali del chiamante. Su un terminale chiede topic e messaggio se non sono indicati.
    .after = 
        Esempi:
        {"  "}fleetctl --local mqtt pub greetings --message hello
        {"  "}fleetctl mqtt pub '$aws/commands/things/T/executions/ID/response/json' \
        {"    "}--device T --message '{"{"}"status":"SUCCEEDED"{"}"}'
        {"  "}fleetctl mqtt pub '$aws/things/T/shadow/update' --device T --file shadow.json

help-mqtt-pub--topic = Il topic

help-mqtt-pub--device = Si connette come questo dispositivo registrato, con il suo certificato

help-mqtt-pub--client-id = L'ID client
    .long = 
        L'ID client

        {"["}predefinito: l'oggetto del dispositivo, come richiede la sua policy; senza dispositivo uno proprio]

help-mqtt-pub--dir = Dove sono le cartelle dei dispositivi, se indicato a `devices enroll`

help-mqtt-pub--message = Il messaggio

help-mqtt-pub--file = Un file con il messaggio; - è lo standard input

help-mqtt-pub--qos = Al massimo una volta (0) o almeno una volta (1)

help-mqtt-pub--retain = Conserva il messaggio per chi sottoscrive più tardi

help-cleanup = Elimina ciò che appartiene al workshop, e nient'altro
    .long = 
        Elimina ciò che appartiene al workshop: oggetti con le loro shadow e i loro certificati, gruppi di oggetti, tipi di oggetto, pacchetti, il bucket, i ruoli IAM e le impostazioni attivate dal provisioning.

        Esamina tutto, riconosce ciò che è del workshop dal tag, poi dal nome, poi da ciò a cui appartiene, e mostra che cosa eliminerebbe e che cosa conserva. Ciò che non è stato possibile esaminare viene conservato. Poi richiede la parola DELETE, digitata o come --confirm DELETE; --yes non la sostituisce. Infine esamina di nuovo e dice che cosa resta.

        I tipi di oggetto si possono eliminare cinque minuti dopo la deprecazione; il resto avviene nel frattempo. Eseguito di nuovo, riprende da dove si era fermato.
    .after = 
        Esempi:
        {"  "}fleetctl cleanup --dry-run                     che cosa e perché
        {"  "}fleetctl cleanup                               scegliere, esaminare, DELETE
        {"  "}fleetctl cleanup --confirm DELETE              tutto, senza domande
        {"  "}fleetctl cleanup --scope things --things-prefix Fleet-Device- --confirm DELETE
        {"  "}fleetctl cleanup --plan-out cleanup.plan
        {"  "}fleetctl apply cleanup.plan --confirm DELETE

help-cleanup--scope = Che cosa viene eliminato: all, things, groups
    .long = 
        Che cosa viene eliminato: all, things, groups

        `things` elimina gli oggetti con le loro shadow e i loro certificati e conserva il resto; `groups` elimina i gruppi di oggetti, statici e dinamici, e conserva gli oggetti.

        {"["}predefinito: all; su un terminale viene chiesto]

help-cleanup--things-prefix = L'inizio dei nomi degli oggetti, come al momento del provisioning
    .long = 
        L'inizio dei nomi degli oggetti, come al momento del provisioning

        Gli oggetti con un altro prefisso vengono conservati, anche quelli con il prefisso predefinito.

help-cleanup--dry-run = Stampa tutto ciò che verrebbe eliminato o conservato, con il motivo, e non modifica nulla

help-cleanup--plan-out = Salva il piano in un file per `fleetctl apply` e non modifica nulla
    .long = 
        Salva il piano in un file per `fleetctl apply` e non modifica nulla

        Vale 24 ore, per lo stesso account e la stessa Regione.

help-cleanup--confirm = Conferma l'eliminazione senza domande: DELETE
    .long = 
        Conferma l'eliminazione senza domande: DELETE

        La parola deve essere esattamente questa. --yes non la sostituisce.

help-apply = Esegue ciò che dice un piano salvato
    .long = 
        Esegue ciò che dice un piano salvato con `--plan-out FILE` di `fleetctl provision` o `fleetctl cleanup`.

        Rifiuta un piano per un altro account, un'altra Regione o un altro AWS, uno modificato e uno più vecchio di 24 ore. Ciò che è stato creato nel frattempo viene conservato; ciò che è cambiato nel frattempo non viene eliminato. Un piano che elimina richiede la parola DELETE, digitata o come --confirm DELETE.

help-apply--plan = Il piano

help-apply--confirm = Conferma senza domande un piano che elimina: DELETE
    .long = 
        Conferma senza domande un piano che elimina: DELETE

        La parola deve essere esattamente questa. --yes non la sostituisce.

help-local = L'AWS locale: renderlo disponibile, esaminarlo, spostarne l'orologio

help-local-serve = Rende disponibile l'AWS locale a qualsiasi SDK, all'AWS CLI e ad altri comandi
    .long = 
        Rende disponibile l'AWS locale fino a Ctrl-C o SIGTERM.

        La prima riga su stdout è il suo indirizzo, stampato quando è pronto; la seconda è la stessa porta via TLS, la terza e la quarta sono dove si connettono i client MQTT, la quarta con un certificato. Gli altri comandi con --local e la stessa --state-dir usano questo server finché è in esecuzione.

help-local-serve--port = La porta; 0 significa una libera

help-local-serve--mqtt-port = La porta per i client MQTT senza TLS; 0 significa una libera
    .long = 
        La porta per i client MQTT senza TLS; 0 significa una libera

        Senza, si usa 1883 se è libera. Chi vi si connette è l'account 123456789012 in us-east-1 e può fare tutto.

help-local-serve--mqtts-port = La porta per i client MQTT con un certificato; 0 significa una libera
    .long = 
        La porta per i client MQTT con un certificato; 0 significa una libera

        Senza, si usa 8883 se è libera. Le policy IoT del certificato decidono che cosa può fare un client.

help-local-serve--address = L'indirizzo su cui ascoltare

help-local-serve--allow-remote = Consente un --address raggiungibile da altre macchine
    .long = 
        Consente un --address raggiungibile da altre macchine

        L'AWS locale accetta credenziali note a tutti: chi lo raggiunge può farne qualsiasi cosa.

help-local-serve--quotas = Frequenze di richiesta: aws applica i valori predefiniti dell'account, off nessuno
    .long = 
        Frequenze di richiesta: aws applica i valori predefiniti dell'account, off nessuno

        I limiti di risorse e di protocollo e le attese valgono comunque.

help-local-serve--auth = Firme: sigv4 le verifica, off accetta tutto

help-local-serve--thing-type-wait = Quanto dopo la deprecazione si può eliminare un tipo di oggetto

help-local-serve--index-build = Quanto dura la costruzione di un nuovo indice della flotta

help-local-serve--index-delay = Quanto impiega una modifica a raggiungere l'indice della flotta

help-local-serve--faults = Guasti da provocare, ad esempio 'seed=7;throttle=5%;drop-after=1%'
    .long = 
        Guasti da provocare, ad esempio 'seed=7;throttle=5%;drop-after=1%'

        Le parti sono unite da ';': seed=N, throttle=P%, 5xx=P%, drop-after=P% (la risposta va persa dopo che la modifica è stata fatta), truncate=P%, latency=TIME, crash-at=N (termina il processo alla n-esima chiamata). OPERATION:part limita una parte a un'operazione: CreateThing:throttle=20%.

help-local-serve--access-log = Scrive ogni richiesta in questo file, come righe JSON

help-local-serve--ca-file = Scrive il certificato della CA locale in questo file, per AWS_CA_BUNDLE

help-local-clock = Mostra l'orologio dell'AWS locale, o lo sposta avanti
    .long = 
        Mostra l'orologio dell'AWS locale, o lo sposta avanti.

        Le attese imposte da AWS trascorrono su questo orologio: i cinque minuti dopo la deprecazione di un tipo di oggetto, rollout, timeout, pianificazioni. Non torna mai indietro.

help-local-clock-advance = Sposta avanti l'orologio: accade tutto ciò che nel frattempo scade
    .long = 
        Sposta avanti l'orologio dell'AWS locale: accade tutto ciò che nel frattempo scade.

        Senza TIME, su un terminale viene chiesto.

help-local-clock-advance--by = Di quanto: 30s, 5m, 1h30m, 2d

help-local-env = Stampa ciò che serve a una shell per usare l'AWS locale in servizio
    .long = 
        Stampa ciò che serve a una shell perché AWS CLI e SDK usino l'AWS locale in servizio:

        {"  "}eval "$(fleetctl local env)"
        {"  "}fleetctl local env --shell fish | source
        {"  "}fleetctl local env --shell powershell | Out-String | Invoke-Expression

        FLEETCTL_MQTT_URL e FLEETCTL_MQTTS_URL dicono dove si connettono i client MQTT, la seconda con un certificato.

help-local-env--shell = La shell per cui scrivere: posix (sh, bash, zsh), fish, powershell

help-local-env--tls = Usa TLS; AWS_CA_BUNDLE indica comunque il certificato della CA locale

help-local-status = Mostra che cosa contiene l'AWS locale e chi lo rende disponibile

help-local-reset = Dimentica tutto ciò che l'AWS locale contiene
    .long = 
        Dimentica tutto ciò che l'AWS locale contiene e riporta il suo orologio all'ora reale.

        La CA locale resta, così i client continuano a considerarla attendibile. Rifiuta mentre l'AWS locale è in servizio.

help-local-coverage = Elenca che cosa l'AWS locale fa e non fa

help-learn = Percorre il workshop come corso, su un proprio AWS locale
    .long = 
        Percorre tutto il workshop come corso, su un proprio AWS locale: senza account, senza costi. Ogni passaggio viene spiegato, poi svolto dal comando che lo fa, poi confrontato con ciò che esiste; accanto c'è quanto avrebbe addebitato AWS. L'ultimo passaggio fa pulizia.

        Invio continua, q esce; con --yes procede senza attendere. Richiede circa cinque minuti per leggerlo, uno senza leggere. Il corso inizia ogni volta da capo.

help-doctor = Controlla se tutto è pronto per una flotta
    .long = 
        Esamina credenziali, account, Regione, orologio, endpoint, le autorizzazioni di cui ha bisogno ogni comando, le frequenze di richiesta, l'indicizzazione della flotta, la configurazione dei pacchetti, ciò che resta del workshop e l'AWS locale. Non modifica nulla.

        Le autorizzazioni si ricavano chiedendo a IAM di simulare le policy del chiamante, se è consentito, altrimenti con chiamate che non modificano nulla. Il codice di uscita è 0 se non c'è nulla di errato, altrimenti 1; ciò che è solo utile sapere non è un errore.

        Con --policy stampa una policy IAM che consente ciò di cui i comandi hanno bisogno.
    .after = 
        Esempi:
        {"  "}fleetctl doctor                            tutto, su AWS
        {"  "}fleetctl --local doctor                    lo stesso sull'AWS locale
        {"  "}fleetctl doctor --for provision --quick    ciò che serve al provisioning
        {"  "}fleetctl doctor --policy --for provision   la policy che lo consente

help-doctor--tasks = Solo ciò che serve a questo comando: provision, jobs, …; si può indicare più volte
    .long = 
        Solo ciò che serve a questo comando: provision, jobs, …; si può indicare più volte

        provision, jobs, "jobs simulate", packages, groups, commands, devices, cleanup

help-doctor--quick = Non cerca ciò che resta del workshop: con molti oggetti richiede tempo

help-doctor--policy = Stampa una policy IAM che consente ciò che serve ai comandi, e non esamina nulla

help-doctor--things-prefix = L'inizio dei nomi degli oggetti, come al momento del provisioning

help-check = Controlla se ciò che è incluso nel programma è integro
    .long = Esamina ciò che è incluso nel programma: i messaggi di ogni lingua, i modelli dei comandi, i documenti inviati ad AWS, gli esempi di query e l'elenco delle librerie di cui è fatto. Non ha bisogno di AWS. Il codice di uscita è 0 se tutto va bene, altrimenti 1.

help-check--dependencies = Elenca ogni libreria con la sua versione

help-config = Impostazioni: i valori delle opzioni non digitate, e da dove vengono

help-config-show = Mostra i valori delle opzioni non digitate, e da dove viene ciascuno
    .long = Mostra i valori delle opzioni globali non digitate, e da dove viene ciascuno: un'opzione di questa riga di comando, una variabile di ambiente, una riga di un file o fleetctl stesso. I segreti non vengono mostrati.

help-config-path = Stampa quali file vengono letti

help-config-init = Scrive un file di impostazioni commentato da cui iniziare
    .long = Scrive un file di impostazioni in cui tutto è commentato: quello dell'utente, o quello indicato da --config. Un file esistente resta com'è.

help-config-init--print = Lo stampa, invece di scriverlo

help-completions = Stampa uno script di completamento per una shell
    .long = 
        Stampa uno script che insegna a una shell a completare i comandi e le opzioni di fleetctl, e i nomi di oggetti, gruppi, job, pacchetti, versioni e comandi dell'account: in al massimo un secondo, altrimenti nessuno. Lo script interroga il fleetctl del PATH, quindi va bene per ogni versione.

        {"  "}bash        fleetctl completions bash > ~/.local/share/bash-completion/completions/fleetctl
        {"  "}zsh         fleetctl completions zsh > un file _fleetctl in una cartella di $fpath
        {"  "}fish        fleetctl completions fish > ~/.config/fish/completions/fleetctl.fish
        {"  "}powershell  fleetctl completions powershell >> $PROFILE

help-completions--shell = La shell: bash, zsh, fish, powershell, elvish
