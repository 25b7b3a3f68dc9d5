# I job: crearli, esaminarli, seguirli, annullarli, eliminarli, simularli.

## Ciò che dicono più comandi

jobs-next = poi: { $command }
jobs-statements = { $first }; { $second }

## Scelta di un job da un elenco

jobs-pick-act = job da simulare su { $place }
jobs-pick-act-none = nessun job da simulare: nessuno è IN_PROGRESS
jobs-pick-cancel = job da annullare su { $place }
jobs-pick-cancel-none = nessun job da annullare: nessuno è SCHEDULED o IN_PROGRESS
jobs-pick-completed = completato { $at }
jobs-pick-created = creato { $at }
jobs-pick-delete = job da eliminare su { $place }
jobs-pick-delete-none = nessun job da eliminare: nessuno è COMPLETED o CANCELED
jobs-pick-look = job da esaminare su { $place }
jobs-pick-make-one = `{ $command }` ne crea uno
jobs-pick-look-none = nessun job da esaminare
jobs-pick-prompt = numero o ID del job:
jobs-pick-prompt-several = numeri o ID di job, separati da virgole:
jobs-pick-unknown = { $answer } non è né un numero dell'elenco né un job che vi figura
jobs-pick-unnamed = manca JOB e non c'è un terminale su cui sceglierlo; non è stato fatto nulla
jobs-pick-unnamed-hint = `fleetctl jobs list` elenca i job
jobs-pick-watch = job da seguire su { $place }
jobs-pick-watch-none = nessun job da seguire: nessuno è SCHEDULED o IN_PROGRESS

## Creazione di un job: prima e dopo

jobs-create-ask =
    { $count ->
        [one] creare il job { $job } per { $count } dispositivo su { $place }?
       *[other] creare il job { $job } per { $count } dispositivi su { $place }?
    }
jobs-create-ask-at-most =
    { $count ->
        [one] creare il job { $job } per al massimo { $count } dispositivo su { $place }?
       *[other] creare il job { $job } per al massimo { $count } dispositivi su { $place }?
    }
jobs-create-grows-when = per una frequenza che cresce bisogna dire quando cresce
jobs-create-grows-when-hint = indicare --increase-after-notified N o --increase-after-succeeded N
jobs-create-kept = conservato { $job }
jobs-create-made = creato { $job }
jobs-create-nobody-agrees = non c'è un terminale su cui chiedere se il job va bene; non è stato fatto nulla
jobs-create-nobody-agrees-hint = indicare --yes, o --dry-run per vederlo
jobs-create-nobody-says-what = nessuno a cui chiedere che cosa deve fare il job; non è stato fatto nulla
jobs-create-nobody-says-what-hint = indicare --package e --version, oppure --document
jobs-create-nobody-says-whom = nessuno a cui chiedere per chi è il job; non è stato fatto nulla
jobs-create-nobody-says-whom-hint = indicare --group o --thing
jobs-create-stdin-unreadable = impossibile leggere stdin: { $cause }

## Creazione di un job: le domande

jobs-ask-abort = una regola di interruzione annulla il job quando la parte di dispositivi non riusciti è troppo grande
jobs-ask-abort-add = aggiungere una regola di interruzione?
jobs-ask-abort-least = quando hanno terminato almeno questi dispositivi
jobs-ask-abort-percent = a partire da questa percentuale
jobs-ask-abort-type = che cosa conta: FAILED, REJECTED, TIMED_OUT, ALL
jobs-ask-abort-type-unknown = { $answer } non è FAILED, REJECTED, TIMED_OUT o ALL
jobs-ask-configure = configurarli?
jobs-ask-configure-why = frequenza di rollout, regole di interruzione, timeout e nuovi tentativi impediscono che un aggiornamento difettoso si diffonda
jobs-ask-description = descrizione
jobs-ask-document = documento
jobs-ask-document-how = il documento, in una riga di JSON, o il nome di un file che lo contiene. Ad esempio
jobs-ask-document-stdin = stdin serve per le risposte
jobs-ask-found =
    { $groups ->
        [one] { $packages ->
            [one] trovati { $groups } gruppo di oggetti e { $packages } pacchetto
           *[other] trovati { $groups } gruppo di oggetti e { $packages } pacchetti
        }
       *[other] { $packages ->
            [one] trovati { $groups } gruppi di oggetti e { $packages } pacchetto
           *[other] trovati { $groups } gruppi di oggetti e { $packages } pacchetti
        }
    }
jobs-ask-groups = gruppi, ad esempio 1,3:
jobs-ask-groups-list = i gruppi
jobs-ask-how-answers-work = Invio accetta il valore tra parentesi; Ctrl-C esce
jobs-ask-id = ID del job
jobs-ask-increase = ogni volta che altri dispositivi sono stati notificati, o sono riusciti
jobs-ask-increase-unknown = { $answer } non è né notified né succeeded
jobs-ask-list-more =
    { $count ->
        [one] e { $count } altro, che si può indicare per nome
       *[other] e altri { $count }, che si possono indicare per nome
    }
jobs-ask-no-groups = non c'è un gruppo di oggetti a cui destinare un job
jobs-ask-no-groups-fleet = `fleetctl provision` crea una flotta con i suoi gruppi
jobs-ask-no-groups-things = indicare --thing per singoli oggetti
jobs-ask-no-number = { $answer } non è un numero adatto qui
jobs-ask-no-packages = non c'è un pacchetto che un job possa installare
jobs-ask-no-packages-hint = `fleetctl provision` ne crea alcuni, `fleetctl packages create` uno
jobs-ask-no-version = nessuna versione del pacchetto { $package } è pubblicata
jobs-ask-no-version-hint = `{ $command }` ne aggiunge una
jobs-ask-none-given =
    { $kind ->
        [package] indicare almeno un pacchetto
        [version] indicare almeno una versione
       *[group] indicare almeno un gruppo
    }
jobs-ask-not-listed =
    { $kind ->
        [package] { $answer } non è un pacchetto dell'elenco
        [version] { $answer } non è una versione dell'elenco
       *[group] { $answer } non è un gruppo dell'elenco
    }
jobs-ask-not-listed-several =
    { $kind ->
        [package] { $answers } non sono pacchetti dell'elenco
        [version] { $answers } non sono versioni dell'elenco
       *[group] { $answers } non sono gruppi dell'elenco
    }
jobs-ask-package = pacchetto
jobs-ask-packages = i pacchetti
jobs-ask-rate-base = dispositivi nel primo minuto, da 1 a 1000
jobs-ask-rate-constant = dispositivi al minuto, da 1 a 1000
jobs-ask-rate-factor = moltiplicati per, da 1.1 a 5
jobs-ask-rate-more = quanti altri
jobs-ask-rate-most = dispositivi al minuto, al massimo
jobs-ask-retries = un dispositivo che dice FAILED o è TIMED_OUT può ricevere di nuovo il job
jobs-ask-retries-number = quante volte, da 0 a 10
jobs-ask-rollout = rollout
jobs-ask-rollout-constant = lo stesso numero ogni minuto
jobs-ask-rollout-exponential = pochi all'inizio, di più man mano che i dispositivi vengono notificati o riescono
jobs-ask-rollout-how = quanti dispositivi vengono notificati al minuto?
jobs-ask-rollout-most = quanti ne consente AWS, 1.000
jobs-ask-rollout-unknown = { $answer } non è 1, 2 o 3
jobs-ask-selection = per chi
jobs-ask-selection-continuous = anche i dispositivi che entrano nei gruppi più tardi; non finisce da sé
jobs-ask-selection-snapshot = i dispositivi che sono ora nei gruppi; finisce quando hanno terminato
jobs-ask-selection-unknown = { $answer } non è né 1, snapshot né 2, continuous
jobs-ask-timeout = timeout, ad esempio 30m, 2h o none
jobs-ask-timeout-how = un dispositivo che da IN_PROGRESS impiega di più è TIMED_OUT
jobs-ask-title = creare un job su { $place }
jobs-ask-version = versione
jobs-ask-version-cannot = { $version }: non si può scegliere
jobs-ask-versions = le versioni di { $package }
jobs-ask-what = che cosa
jobs-ask-what-custom = ciò che dice un proprio documento JSON
jobs-ask-what-ota = installare una versione di un pacchetto; AWS IoT firma l'URL del suo firmware
jobs-ask-what-to-do = che cosa deve fare il job?
jobs-ask-what-unknown = { $answer } non è né 1, ota né 2, custom

## Creazione di un job: che cosa viene inviato, e come andrebbe

jobs-plan-at-most =
    { $count ->
        [one] al massimo { $count } dispositivo
       *[other] al massimo { $count } dispositivi
    }
jobs-plan-document = documento
jobs-plan-ends = finisce
jobs-plan-ends-canceled = annullato al minuto { $minute }, alla risposta { $answer }
jobs-plan-ends-not = non annullato
jobs-plan-exactly =
    { $count ->
        [one] { $count } dispositivo
       *[other] { $count } dispositivi
    }
jobs-plan-failed = di cui non riusciti
jobs-plan-fails-on = non riesce su
jobs-plan-how-it-would-go = come andrebbe
jobs-plan-if = se i dispositivi rispondono entro un minuto, quelli che non riescono dicono FAILED dopo i nuovi tentativi e sono distribuiti uniformemente tra gli altri
jobs-plan-job = job
jobs-plan-kept = esiste già, { $status }, e viene conservato
jobs-plan-label-about = descrizione
jobs-plan-label-for = per
jobs-plan-label-id = ID
jobs-plan-label-installs = installa
jobs-plan-label-selection = selezione
jobs-plan-label-where = dove
jobs-plan-minutes =
    { $minutes ->
        [one] i suoi dispositivi vengono notificati in { $minutes } minuto, a partire dal { $begins }, l'ultimo nel migliore dei casi il { $last }
       *[other] i suoi dispositivi vengono notificati in { $minutes } minuti, a partire dal { $begins }, l'ultimo nel migliore dei casi il { $last }
    }
jobs-plan-minutes-unknown =
    { $minutes ->
        [one] per notificare i suoi dispositivi serve { $minutes } minuto di finestre aperte, che non arriva in tempo
       *[other] per notificare i suoi dispositivi servono { $minutes } minuti di finestre aperte, che non arrivano in tempo
    }
jobs-plan-nobody = nessuno viene notificato
jobs-plan-targets-more =
    { $count ->
        [one] { $names } e { $count } altro
       *[other] { $names } e altri { $count }
    }
jobs-plan-touched = dispositivi che lo hanno
jobs-plan-warn-building = la ricerca dei membri di { $group } è ancora in corso; i dispositivi possono essere di più
jobs-plan-warn-continuous = nessun dispositivo è ora una destinazione; il job attende che qualcuno entri
jobs-plan-warn-inventory = la configurazione dei pacchetti è disattivata, quindi nessuna shadow $package dirà che cosa ha installato il job; `fleetctl packages config enable` la attiva
jobs-plan-warn-other = non è stato possibile esaminare qualcosa del job
jobs-plan-warn-snapshot = nessun dispositivo è ora una destinazione; un job SNAPSHOT non ne attende
jobs-plan-warn-unread = impossibile esaminare { $what }, quindi sarà AWS a dire se va bene: { $failure }

## Le impostazioni di un job

jobs-setting-abort = interruzione
jobs-setting-abort-all =
    { $least ->
        [one] annulla quando il { $percent } % è FAILED, REJECTED o TIMED_OUT, una volta che ha terminato { $least } dispositivo
       *[other] annulla quando il { $percent } % è FAILED, REJECTED o TIMED_OUT, una volta che hanno terminato { $least } dispositivi
    }
jobs-setting-abort-one =
    { $least ->
        [one] annulla quando il { $percent } % è { $failure }, una volta che ha terminato { $least } dispositivo
       *[other] annulla quando il { $percent } % è { $failure }, una volta che hanno terminato { $least } dispositivi
    }
jobs-setting-ends = finisce
jobs-setting-ends-cancel = { $end } UTC; allora viene annullato ciò che è in coda
jobs-setting-ends-force = { $end } UTC; allora viene annullato ciò che è in coda o in corso
jobs-setting-ends-stop = { $end } UTC; da allora non viene notificato nessun altro
jobs-setting-retries = nuovi tentativi
jobs-setting-retries-all =
    { $count ->
        [one] { $count } nuovo tentativo dopo FAILED o TIMED_OUT
       *[other] { $count } nuovi tentativi dopo FAILED o TIMED_OUT
    }
jobs-setting-retries-one =
    { $count ->
        [one] { $count } nuovo tentativo dopo { $failure }
       *[other] { $count } nuovi tentativi dopo { $failure }
    }
jobs-setting-rollout = rollout
jobs-setting-rollout-constant =
    { $most ->
        [one] al massimo { $most } dispositivo al minuto
       *[other] al massimo { $most } dispositivi al minuto
    }
jobs-setting-rollout-notified =
    { $base ->
        [one] all'inizio { $base } dispositivo al minuto, moltiplicato per { $factor } ogni { $step } nuovi dispositivi notificati
       *[other] all'inizio { $base } dispositivi al minuto, moltiplicati per { $factor } ogni { $step } nuovi dispositivi notificati
    }
jobs-setting-rollout-notified-most =
    { $base ->
        [one] all'inizio { $base } dispositivo al minuto, moltiplicato per { $factor } ogni { $step } nuovi dispositivi notificati, al massimo { $most }
       *[other] all'inizio { $base } dispositivi al minuto, moltiplicati per { $factor } ogni { $step } nuovi dispositivi notificati, al massimo { $most }
    }
jobs-setting-rollout-succeeded =
    { $base ->
        [one] all'inizio { $base } dispositivo al minuto, moltiplicato per { $factor } ogni { $step } nuovi dispositivi riusciti
       *[other] all'inizio { $base } dispositivi al minuto, moltiplicati per { $factor } ogni { $step } nuovi dispositivi riusciti
    }
jobs-setting-rollout-succeeded-most =
    { $base ->
        [one] all'inizio { $base } dispositivo al minuto, moltiplicato per { $factor } ogni { $step } nuovi dispositivi riusciti, al massimo { $most }
       *[other] all'inizio { $base } dispositivi al minuto, moltiplicati per { $factor } ogni { $step } nuovi dispositivi riusciti, al massimo { $most }
    }
jobs-setting-rollout-unlimited = al massimo 1.000 dispositivi al minuto, come consente AWS
jobs-setting-starts = inizia
jobs-setting-timeout = timeout
jobs-setting-timeout-after = { $time } dopo IN_PROGRESS
jobs-setting-urls = URL
jobs-setting-urls-good = validi per { $time }, firmati da { $role }
jobs-setting-window = finestra
jobs-setting-window-is = { $start } UTC, per { $time }

## I job come vengono mostrati

jobs-heading-completed = completato (UTC)
jobs-heading-created = creato (UTC)
jobs-heading-job = job
jobs-heading-status = stato
jobs-label-arn = ARN
jobs-label-canceled = annullato
jobs-label-comment = commento
jobs-label-completed = completato
jobs-label-created = creato
jobs-label-description = descrizione
jobs-label-installs = installa
jobs-label-next-rollout = prossimo rollout
jobs-label-reason-code = codice motivo
jobs-label-status = stato
jobs-label-target-selection = selezione
jobs-label-targets = destinazioni
jobs-label-updated = ultima modifica
jobs-list-more =
    { $count ->
        [one] ... e { $count } altro
       *[other] ... e altri { $count }
    }
jobs-list-title =
    { $count ->
        [one] { $count } job
       *[other] { $count } job
    }
jobs-show-by-force = forzatamente
jobs-show-document = documento
jobs-show-document-unreadable = impossibile leggere: { $failure }
jobs-show-executions = esecuzioni
jobs-show-no-executions = ancora nessuna esecuzione
jobs-show-target-group = { $name } (gruppo di oggetti)
jobs-show-target-thing = { $name } (oggetto)
jobs-show-title = job { $job }

## Esecuzioni

jobs-execution-label-canceled = annullata
jobs-execution-label-number = numero esecuzione
jobs-execution-label-queued = in coda
jobs-execution-label-started = iniziata
jobs-execution-label-status = stato
jobs-execution-label-times-out = scade tra
jobs-execution-label-updated = ultima modifica
jobs-execution-label-version = versione
jobs-execution-no-details = il dispositivo non ha dato dettagli
jobs-execution-none = il job { $job } non ha esecuzioni
jobs-execution-prompt = numero o oggetto:
jobs-execution-said = che cosa ha detto il dispositivo
jobs-execution-times-out = circa { $time }
jobs-execution-title = job { $job } su { $thing }
jobs-execution-unnamed = manca THING e non c'è un terminale su cui sceglierlo
jobs-execution-unnamed-hint = `fleetctl jobs executions JOB` li elenca
jobs-executions-heading-number = numero
jobs-executions-heading-queued = in coda (UTC)
jobs-executions-heading-status = stato
jobs-executions-heading-thing = oggetto
jobs-executions-stopped = interrotto; possono essercene altre
jobs-executions-title = esecuzioni di { $job }
jobs-executions-total =
    { $count ->
        [one] { $count } esecuzione
       *[other] { $count } esecuzioni
    }
jobs-executions-total-states =
    { $count ->
        [one] { $count } esecuzione: { $states }
       *[other] { $count } esecuzioni: { $states }
    }
jobs-executions-total-states-below =
    { $count ->
        [one] { $count } esecuzione:
       *[other] { $count } esecuzioni:
    }

## Statistiche

jobs-stats-advice-canceled-early = il job è stato annullato prima che qualche dispositivo lo terminasse: `{ $show }` dice il motivo
jobs-stats-advice-excellent = va molto bene: continuare a seguirlo, e annotare come è stato distribuito
jobs-stats-advice-good = va bene: esaminare i dispositivi non riusciti con `{ $execution }`
jobs-stats-advice-investigate = oltre il 20 % non è riuscito: esaminare i dispositivi non riusciti con `{ $execution }`, e controllarne i log
jobs-stats-advice-investigate-open = oltre il 20 % non è riuscito: esaminare i dispositivi non riusciti con `{ $execution }`, controllarne i log, e valutare `{ $cancel }` prima che diventino di più
jobs-stats-advice-mixed = i risultati sono contrastanti: cercare che cosa hanno in comune; esaminare i dispositivi non riusciti con `{ $execution }`
jobs-stats-advice-no-executions = ancora nessuna esecuzione: controllare che i dispositivi siano nei gruppi del job e connessi, o attendere che il job inizi
jobs-stats-advice-removed = gli oggetti sono stati rimossi prima che qualche dispositivo terminasse il job: controllare che esistano e siano nei suoi gruppi
jobs-stats-advice-wait = nessun dispositivo lo ha ancora terminato: attendere, e seguirlo con `{ $watch }`
jobs-stats-advice-watch = oltre il 10 % non è riuscito: esaminare i dispositivi non riusciti con `{ $execution }`, controllarne i log, e tenere d'occhio il job
jobs-stats-executions = esecuzioni
jobs-stats-failed = non riuscite
jobs-stats-going-on = in corso
jobs-stats-heading-count = numero
jobs-stats-heading-share = perc.
jobs-stats-heading-status = stato
jobs-stats-health = salute
jobs-stats-health-critical = critica
jobs-stats-health-excellent = ottima
jobs-stats-health-good = buona
jobs-stats-health-is = { $health }: riuscito il { $rate } di tutte le esecuzioni
jobs-stats-health-is-so-far = { $health } finora: riuscito il { $rate } di tutte le esecuzioni
jobs-stats-health-poor = scarsa
jobs-stats-next = prossimi passi
jobs-stats-succeeded = riuscite

## Seguire un job

jobs-watch-failures = gli ultimi insuccessi
jobs-watch-left = restano { $time }
jobs-watch-no-executions = ancora nessuna esecuzione
jobs-watch-over =
    { $total ->
        [one] esecuzioni terminate: { $over } di { $total }
       *[other] esecuzioni terminate: { $over } di { $total }
    }
jobs-watch-pace = { $rate } al minuto
jobs-watch-stop = Ctrl-C smette di seguire; il job prosegue
jobs-watch-stopped = osservazione terminata; il job prosegue

## Annullamento

jobs-cancel-ask = annullare il job { $job } su { $place }
jobs-cancel-ask-several =
    { $count ->
        [one] annullare { $count } job su { $place }
       *[other] annullare { $count } job su { $place }
    }
jobs-cancel-comment = commento, da conservare
jobs-cancel-done = { $mark } annullato il job { $job }: è { $status }
jobs-cancel-done-executions =
    { $count ->
        [one] { $count } esecuzione annullata
       *[other] { $count } esecuzioni annullate
    }
jobs-cancel-done-executions-going =
    { $count ->
        [one] { $count } esecuzione annullata, { $going } in corso
       *[other] { $count } esecuzioni annullate, { $going } in corso
    }
jobs-cancel-dry-run = --dry-run mostra che cosa comporta
jobs-cancel-effect-forced = verranno annullate forzatamente; ai dispositivi non viene detto di fermarsi
jobs-cancel-effect-goes-on = proseguiranno fino alla fine
jobs-cancel-effect-none = restano come sono
jobs-cancel-effect-queued = non inizieranno
jobs-cancel-failed = non riuscite
jobs-cancel-final = non si può tornare indietro
jobs-cancel-title = annullare il job { $job }

## Eliminazione

jobs-delete-ask = eliminare il job { $job } su { $place }
jobs-delete-ask-several =
    { $count ->
        [one] eliminare { $count } job su { $place }
       *[other] eliminare { $count } job su { $place }
    }
jobs-delete-done = { $mark } eliminato il job { $job }
jobs-delete-dry-run = --dry-run mostra che cosa sparirebbe
jobs-delete-force = forzatura
jobs-delete-force-executions = verrà usata: il job ha esecuzioni
jobs-delete-force-not-needed = non serve: il job è terminato e non ha esecuzioni
jobs-delete-force-not-over = verrà usata: il job non è terminato, e così finisce
jobs-delete-goes = sparisce
jobs-delete-goes-what =
    { $count ->
        [one] il job, il suo documento e la cronologia di { $count } esecuzione
       *[other] il job, il suo documento e la cronologia di { $count } esecuzioni
    }
jobs-delete-going = il job { $job } è in eliminazione
jobs-delete-title = eliminare il job { $job }

## Simulazione: il piano

jobs-simulate-ask =
    { $count ->
        [one] fare la parte di { $count } dispositivo su { $place }?
       *[other] fare la parte di { $count } dispositivi su { $place }?
    }
jobs-simulate-ask-devices = dispositivi di ogni job, un numero o all
jobs-simulate-ask-rate = quanti dispositivi su cento riescono, da 0 a 100
jobs-simulate-calls =
    { $count ->
        [one] { $count } chiamata
       *[other] { $count } chiamate
    }
jobs-simulate-calls-at-best =
    { $count ->
        [one] { $count } chiamata, nel migliore dei casi { $time } ({ $slowest })
       *[other] { $count } chiamate, nel migliore dei casi { $time } ({ $slowest })
    }
jobs-simulate-devices =
    { $count ->
        [one] agisce { $count } dispositivo: { $success } SUCCESS, { $failure } FAILURE
       *[other] agiscono { $count } dispositivi: { $success } SUCCESS, { $failure } FAILURE
    }
jobs-simulate-devices-later =
    { $count ->
        [one] agisce { $count } dispositivo: { $success } SUCCESS, { $failure } FAILURE; fino ad altri { $later } man mano che il rollout prosegue
       *[other] agiscono { $count } dispositivi: { $success } SUCCESS, { $failure } FAILURE; fino ad altri { $later } man mano che il rollout prosegue
    }
jobs-simulate-devices-unknown = { $answer } non è né all né un numero di dispositivi
jobs-simulate-document = documento del job:
jobs-simulate-job =
    { $selection ->
        [continuous] { $targets ->
            [one] { $status }, continuous; di { $targets } destinazione riesce il { $rate } %: { $success } SUCCESS, { $failure } FAILURE (seed { $seed })
           *[other] { $status }, continuous; di { $targets } destinazioni riesce il { $rate } %: { $success } SUCCESS, { $failure } FAILURE (seed { $seed })
        }
       *[snapshot] { $targets ->
            [one] { $status }, snapshot; di { $targets } destinazione riesce il { $rate } %: { $success } SUCCESS, { $failure } FAILURE (seed { $seed })
           *[other] { $status }, snapshot; di { $targets } destinazioni riesce il { $rate } %: { $success } SUCCESS, { $failure } FAILURE (seed { $seed })
        }
    }
jobs-simulate-more =
    { $count ->
        [one] ... e { $count } altro (--dry-run --output json li mostra tutti)
       *[other] ... e altri { $count } (--dry-run --output json li mostra tutti)
    }
jobs-simulate-nothing = nessuno dei suoi dispositivi ha qualcosa da fare
jobs-simulate-pending = in sospeso: { $queued } QUEUED, { $in_progress } IN_PROGRESS
jobs-simulate-title = simulare il job { $job }

## Simulazione: che cosa fa un dispositivo

jobs-step-downloaded = { $thing }: scaricati { $size } di firmware
jobs-step-downloading = { $thing }: download del firmware da S3…
jobs-step-ended-before = { $thing }: la sua esecuzione del job era finita prima di iniziare
jobs-step-overtaken = { $thing }: la sua esecuzione del job è stata modificata da altri, è { $status }
jobs-step-reported = { $thing }: esecuzione del job { $status }
jobs-step-reported-failure = { $thing }: esecuzione del job { $status } - { $reason }
jobs-step-url-expired = { $thing }: l'URL prefirmato è scaduto; ne chiede un altro
jobs-step-vanished = { $thing }: l'oggetto, la sua esecuzione del job o il job non esiste più

## Simulazione: che cosa ne è risultato

jobs-end-aborted = il job ha soddisfatto i suoi criteri di interruzione ed è CANCELED
jobs-end-all-chosen = ha agito il numero di dispositivi richiesto
jobs-end-canceled = qualcuno ha annullato il job, che è CANCELED
jobs-end-completed = il job è COMPLETED
jobs-end-deleted = il job è stato eliminato
jobs-end-not-yet = non ancora terminato
jobs-end-other = il job è terminato
jobs-end-scheduled = il job è SCHEDULED e attende la prossima finestra di manutenzione
jobs-end-settled = tutti i dispositivi notificati hanno agito
jobs-end-stalled = il rollout non ha notificato nessuno per cinque minuti
jobs-sum-again = eseguire di nuovo lo stesso comando, con lo stesso --seed: fa ciò che resta
jobs-sum-at-best = nel migliore dei casi { $time } ({ $slowest })
jobs-sum-budget =
    { $count ->
        [one] { $budget } { $count } chiamata ({ $pace }/s)
       *[other] { $budget } { $count } chiamate ({ $pace }/s)
    }
jobs-sum-budget-of =
    { $count ->
        [one] { $budget } { $count } chiamata ({ $pace }/s di { $rate }/s)
       *[other] { $budget } { $count } chiamate ({ $pace }/s di { $rate }/s)
    }
jobs-sum-calls =
    { $count ->
        [one] { $count } chiamata in tutto, { $repeated } ripetute, { $throttled } limitate
       *[other] { $count } chiamate in tutto, { $repeated } ripetute, { $throttled } limitate
    }
jobs-sum-clock-moved = l'orologio dell'AWS locale è stato spostato avanti di { $time }
jobs-sum-device-failures = perché i dispositivi non sono riusciti
jobs-sum-device-failures-of =
    { $count ->
        [one] { $count } dispositivo: { $reason } ({ $kind }): { $names }
       *[other] { $count } dispositivi: { $reason } ({ $kind }): { $names }
    }
jobs-sum-downloads =
    { $count ->
        [one] scaricato { $count } file, { $size }
       *[other] scaricati { $count } file, { $size }
    }
jobs-sum-ended-before =
    { $count ->
        [one] { $count } esecuzione era finita prima che il dispositivo iniziasse
       *[other] { $count } esecuzioni erano finite prima che il dispositivo iniziasse
    }
jobs-sum-expired =
    { $urls ->
        [one] { $urls } URL era scaduto
       *[other] { $urls } URL erano scaduti
    }
jobs-sum-failures = che cosa non è riuscito
jobs-sum-job = { $job }: { $why }
jobs-sum-job-counts = { $job }: { $why }; { $counts }
jobs-sum-names-more =
    { $count ->
        [one] { $names } e { $count } altro
       *[other] { $names } e altri { $count }
    }
jobs-sum-overtaken =
    { $count ->
        [one] { $count } esecuzione finita o cambiata mentre il dispositivo lavorava
       *[other] { $count } esecuzioni finite o cambiate mentre il dispositivo lavorava
    }
jobs-sum-processed =
    { $count ->
        [one] { $count } esecuzione del job elaborata: { $succeeded } SUCCEEDED, { $failed } FAILED
       *[other] { $count } esecuzioni del job elaborate: { $succeeded } SUCCEEDED, { $failed } FAILED
    }
jobs-sum-processed-as-planned =
    { $count ->
        [one] { $count } esecuzione del job elaborata: { $succeeded } SUCCEEDED, { $failed } FAILED come previsto
       *[other] { $count } esecuzioni del job elaborate: { $succeeded } SUCCEEDED, { $failed } FAILED come previsto
    }
jobs-sum-processed-not-planned =
    { $count ->
        [one] { $count } esecuzione del job elaborata: { $succeeded } SUCCEEDED, { $failed } FAILED, di cui { $unplanned } non previste
       *[other] { $count } esecuzioni del job elaborate: { $succeeded } SUCCEEDED, { $failed } FAILED, di cui { $unplanned } non previste
    }
jobs-sum-retries =
    { $count ->
        [one] { $count } di tutte le esecuzioni era un nuovo tentativo
       *[other] { $count } di tutte le esecuzioni erano nuovi tentativi
    }
jobs-sum-stopped = interrotto: { $sum }
jobs-sum-took = durata { $time }
jobs-sum-took-waiting = durata { $time }, di cui { $waited } di attesa del rollout
jobs-sum-unheard =
    { $count ->
        [one] { $count } esecuzione non segnalata: AWS non ha accettato la chiamata
       *[other] { $count } esecuzioni non segnalate: AWS non ha accettato la chiamata
    }
jobs-sum-vanished =
    { $count ->
        [one] { $count } esecuzione non esiste più, con l'oggetto o il job
       *[other] { $count } esecuzioni non esistono più, con l'oggetto o il job
    }
jobs-sum-without-execution =
    { $count ->
        [one] { $count } destinazione non ha mai avuto un'esecuzione: { $names }
       *[other] { $count } destinazioni non hanno mai avuto un'esecuzione: { $names }
    }

## Il report, una pagina

jobs-report-aria-outcomes = esiti
jobs-report-aria-rollout = rollout nel tempo
jobs-report-axis-minutes = { $minutes } min
jobs-report-bar-finished = minuto { $minute }: { $count } terminate
jobs-report-bar-queued = minuto { $minute }: { $count } messe in coda
jobs-report-bar-started = minuto { $minute }: { $count } iniziate
jobs-report-document = Documento del job
jobs-report-durations =
    { $devices ->
        [one] Dall'inizio di un'esecuzione alla sua fine, per { $devices } dispositivo che ha risposto: minimo { $least }, media { $mean }, massimo { $most }.
       *[other] Dall'inizio di un'esecuzione alla sua fine, per { $devices } dispositivi che hanno risposto: minimo { $least }, media { $mean }, massimo { $most }.
    }
jobs-report-executions =
    { $executions ->
        [one] { $executions }, di cui { $retries } nuovi tentativi
       *[other] { $executions }, di cui { $retries } nuovi tentativi
    }
jobs-report-fact-executions = esecuzioni
jobs-report-fact-things = oggetti
jobs-report-failures = Perché le esecuzioni non sono riuscite
jobs-report-failures-all =
    { $total ->
        [one] L'unica esecuzione FAILED, REJECTED o TIMED_OUT.
       *[other] Tutte le { $total } esecuzioni FAILED, REJECTED o TIMED_OUT.
    }
jobs-report-failures-first =
    { $total ->
        [one] Le prime { $described } per nome di { $total } esecuzione FAILED, REJECTED o TIMED_OUT: AWS ne descrive dieci al secondo.
       *[other] Le prime { $described } per nome di { $total } esecuzioni FAILED, REJECTED o TIMED_OUT: AWS ne descrive dieci al secondo.
    }
jobs-report-file = file per la pagina
jobs-report-heading-count = numero
jobs-report-heading-reason = motivo
jobs-report-heading-share = perc.
jobs-report-heading-sort = tipo
jobs-report-heading-status = stato
jobs-report-heading-thing = oggetto
jobs-report-heading-things = oggetti
jobs-report-heading-took = durata
jobs-report-more =
    { $count ->
        [one] e { $count } altro
       *[other] e altri { $count }
    }
jobs-report-none = Nessun oggetto ha un'esecuzione di questo job.
jobs-report-nowhere = dire dove va il report
jobs-report-nowhere-hint = indicare --html FILE per una pagina, --output json per un programma, o entrambi
jobs-report-outcomes = Esiti
jobs-report-rollout = Rollout nel tempo
jobs-report-rollout-each =
    { $minutes ->
        [1] Esecuzioni al minuto, da { $begins }.
       *[other] Esecuzioni ogni { $minutes } minuti, da { $begins }.
    }
jobs-report-row-finished = terminate: { $count }
jobs-report-row-queued = messe in coda: { $count }
jobs-report-row-started = iniziate: { $count }
jobs-report-seen = { $place }; esaminato il { $at }
jobs-report-settings = Impostazioni
jobs-report-silent = nessuna indicazione
jobs-report-slowest = Dispositivi più lenti
jobs-report-title = Job { $job }
jobs-report-wrote = scritto { $path }

## Momenti di apprendimento

jobs-learn-abort =
    Una regola di interruzione termina da sé un job quando un aggiornamento si rivela difettoso. Conta i dispositivi che hanno concluso il job. Quando sono abbastanza, e la parte di quelli non riusciti raggiunge la percentuale, AWS IoT annulla il job.

    Le esecuzioni QUEUED vengono annullate e non iniziano mai; quelle IN_PROGRESS proseguono. I nuovi tentativi in attesa decadono.

    Il numero minimo evita che un job finisca perché per caso proprio il primo dispositivo non è riuscito. Con "FAILED, 10 %, 5 dispositivi", un insuccesso tra i primi cinque è il 20 % e ferma il job; a 50 dispositivi ne servono cinque. Una regola può contare FAILED, REJECTED, TIMED_OUT o ALL, e un job può avere più regole.
jobs-learn-abort-title = Un job che si ferma da sé

jobs-learn-cancel =
    L'annullamento termina un job e lo conserva: il documento, la configurazione e ciò che è accaduto su ogni dispositivo si possono ancora consultare. L'eliminazione toglie tutto questo.

    Annullare quando il firmware o le destinazioni sono errati, quando troppi dispositivi non riescono, o quando c'è qualcosa di più urgente da distribuire. Le esecuzioni QUEUED non iniziano; quelle IN_PROGRESS proseguono, perché un dispositivo fermato a metà di un aggiornamento può restare inutilizzabile. --force annulla anche queste, e il dispositivo lo scopre quando segnala.

    Un job annullato non si può riprendere: crearne uno nuovo per i dispositivi che restano.
jobs-learn-cancel-title = Annullare un job, o eliminarlo?

jobs-learn-create =
    Quello che segue è l'intero job come viene inviato, con ciò che farebbe: quanto tempo passa prima che tutti i dispositivi siano notificati, e quanti riceverebbero un firmware difettoso prima che le regole di interruzione fermino il job.

    CreateJob controlla il documento e ritorna subito. Le esecuzioni, una per ogni dispositivo, appaiono un momento dopo e vengono distribuite alla frequenza del job.

    Da allora il documento resta com'è, e si possono solo aggiungere destinazioni, a un job continuo. La descrizione, la frequenza di rollout, le regole di interruzione, il timeout e i nuovi tentativi si possono ancora modificare presso AWS. L'ID resta occupato finché il job non viene eliminato.
jobs-learn-create-title = Che cosa accade quando si crea un job

jobs-learn-delete =
    L'eliminazione toglie il job, il suo documento e la cronologia delle sue esecuzioni su ogni dispositivo. Ciò che il job ha installato resta installato. Nulla di esso si può recuperare.

    Un job che deve soltanto fermarsi si annulla, non si elimina: l'annullamento conserva la documentazione. Si elimina per fare ordine tra ciò che è terminato, dopo una prova, o per riusare l'ID; AWS dimentica i job da sé dopo due anni.

    AWS rifiuta di eliminare un job non terminato, se non viene forzato: i dispositivi che vi lavorano vengono allora rifiutati quando segnalano. Al massimo dieci job possono essere in eliminazione insieme.
jobs-learn-delete-title = Che cosa toglie un'eliminazione

jobs-learn-discover =
    Un job dice ai dispositivi di fare qualcosa, in modo affidabile: attende quelli offline, tiene conto di ciò che è accaduto a ciascuno, e si può rallentare e fermare.

    Servono tre cose che esistono già:

      chi       gruppi di oggetti o oggetti: chi deve farlo, fino a 100
      che cosa  una versione di un pacchetto, o un documento proprio
      ruolo     con cui AWS IoT firma gli URL del firmware

    fleetctl cerca prima i gruppi di oggetti e i pacchetti di questo account e di questa Regione, così si può scegliere tra ciò che esiste. `fleetctl provision` crea tutto. Cercare non costa nulla e non modifica nulla.
jobs-learn-discover-title = Di che cosa è fatto un job

jobs-learn-execution =
    Un job è l'ordine; un'esecuzione è ciò che ne fa un dispositivo. Ogni oggetto che è una destinazione ha una propria esecuzione, con un numero che cresce quando si ritenta.

      QUEUED       il dispositivo non ha iniziato
      IN_PROGRESS  ha iniziato, e può segnalare passaggi intermedi
      SUCCEEDED    dice di avere concluso
      FAILED       dice di non esserci riuscito
      REJECTED     dice che non lo farà
      TIMED_OUT    non ha segnalato in tempo
      CANCELED     il job è stato annullato prima che concludesse
      REMOVED      l'oggetto non è più una destinazione, o è stato eliminato

    I primi due sono aperti, gli altri definitivi. Con la sua segnalazione un dispositivo può lasciare fino a dieci dettagli, coppie di chiave e valore: leggere prima quelli quando qualcosa non è riuscito.
jobs-learn-execution-title = Che cos'è un'esecuzione

jobs-learn-rollout =
    La frequenza di rollout dice quanti dispositivi vengono notificati al minuto. AWS IoT ne consente fino a 1.000 per ogni job. Una frequenza più bassa dà il tempo di vedere i primi insuccessi prima che tutti abbiano l'aggiornamento, e non sovraccarica un server da cui tutti i dispositivi scaricano.

    Una frequenza costante è la stessa ogni minuto. Una esponenziale inizia bassa e viene moltiplicata ogni volta che altrettanti dispositivi sono stati notificati, o sono riusciti. Con 50 all'inizio, raddoppiati ogni 1.000 dispositivi:

      dopo dispositivi     0    1.000    2.000    3.000
      al minuto           50      100      200      400

    La crescita in base ai dispositivi riusciti è la scelta prudente: un aggiornamento difettoso non accelera.
jobs-learn-rollout-title = Quanto velocemente si diffonde un aggiornamento

jobs-learn-selection =
    Un gruppo cambia: gli oggetti entrano ed escono. La selezione delle destinazioni dice che cosa significa per il job.

      SNAPSHOT     gli oggetti che sono ora nei gruppi; il job è
                   COMPLETED quando tutti hanno terminato
      CONTINUOUS   anche ogni oggetto che entra più tardi; il job prosegue
                   finché non viene annullato, o fino alla sua ora di fine

    SNAPSHOT è adatto a un aggiornamento in un dato momento, con un risultato alla fine. CONTINUOUS è adatto a una regola come "ogni dispositivo di questo gruppo ha almeno questa versione": un nuovo dispositivo viene aggiornato quando entra. Con un gruppo dinamico basta che un dispositivo inizi a corrispondere alla query. Un oggetto che lascia il gruppo diventa REMOVED in un job continuo se non aveva terminato.
jobs-learn-selection-title = Adesso, o da adesso in poi

jobs-learn-simulate =
    fleetctl fa ora ciò che fa il software su un dispositivo, per ogni dispositivo del job:

      1  inizio        segnala IN_PROGRESS
      2  richiesta     riceve il documento; AWS IoT firma ora l'URL
      3  download      legge il firmware da quell'URL, a piccoli pezzi
      4  segnalazione  SUCCEEDED, o FAILED con il motivo

    I dispositivi segnalano con al massimo 200 chiamate al secondo, per tutto l'account; con due segnalazioni ciascuno, 10.000 dispositivi richiedono almeno 100 secondi. fleetctl resta al di sotto di quel ritmo. Un insuccesso viene deciso prima, per sorteggio, e segnalato con il motivo "Simulated failure", così si possono vedere all'opera regole di interruzione, nuovi tentativi e statistiche. Nulla del firmware viene conservato.
jobs-learn-simulate-executions =
    I dispositivi di un job che hanno qualcosa da fare sono quelli la cui esecuzione è QUEUED o IN_PROGRESS. Un'esecuzione QUEUED attende che il suo dispositivo si connetta e chieda; una IN_PROGRESS è stata iniziata e non finita, forse da una simulazione interrotta.

    Possono essere meno delle destinazioni: il job notifica solo un certo numero di dispositivi al minuto, e altri hanno già terminato. Allora la simulazione attende i prossimi, o sposta avanti l'orologio dell'AWS locale.

    I dispositivi reali apprendono di un job via MQTT: un messaggio su `$aws/things/THING/jobs/notify-next`. Poi chiedono il documento dell'esecuzione successiva.
jobs-learn-simulate-executions-title = Quali dispositivi hanno qualcosa da fare

jobs-learn-simulate-jobs =
    Solo un job IN_PROGRESS ha lavoro per i dispositivi. Un job SCHEDULED attende il suo inizio o la sua prossima finestra di manutenzione; uno COMPLETED o CANCELED è terminato.

    Un dispositivo non vede i job come li vede l'operatore. Vede solo le proprie esecuzioni, una dopo l'altra, nell'ordine in cui sono state messe in coda, tramite un'interfaccia propria: il piano dati dei job, via MQTT o HTTPS. Non può creare job, e non può vedere che cosa fanno altri dispositivi.

    Una simulazione usa quella stessa interfaccia. Ciò che AWS IoT registra è proprio quanto lascerebbero dispositivi reali, quindi vi si possono provare i comandi che esaminano i job.
jobs-learn-simulate-jobs-title = I job dalla parte dei dispositivi

jobs-learn-simulate-title = Che cosa faranno i dispositivi

jobs-learn-stats =
    QUEUED attende il dispositivo; IN_PROGRESS dice che questo ha iniziato; SUCCEEDED, FAILED e REJECTED li dichiara il dispositivo stesso; TIMED_OUT significa che non ha segnalato in tempo; REMOVED che l'oggetto non è più una destinazione, o è stato eliminato; CANCELED che il job è stato annullato.

    Il 95 % o più è ottimo, l'80 % buono, il 50 % scarso, meno è critico. Molti TIMED_OUT fanno pensare alla connettività o a un timeout troppo breve; molti REJECTED a dispositivi non adatti al job; FAILED poco dopo l'inizio al download, FAILED tardi all'installazione.

    Distribuire prima a pochi dispositivi, lasciare che i criteri di interruzione sorveglino gli altri, e valutare l'annullamento quando oltre il 20 % non riesce.
jobs-learn-stats-title = Che cosa significano stati e percentuali

jobs-learn-targets =
    Un job può essere destinato a più gruppi e oggetti, fino a 100. Un oggetto che è in più gruppi riceve una sola esecuzione. I gruppi sotto un gruppo ne fanno parte.

    I gruppi sono destinazioni migliori dei singoli oggetti: dicono che cosa i dispositivi hanno in comune, un Paese o un tipo, e non serve tenere un elenco. Per provare prima un aggiornamento su pochi dispositivi, farne un gruppo, eseguirvi un job, e creare il job successivo per tutti.

    Le impostazioni che seguono sono facoltative. Senza di esse un job notifica fino a 1.000 dispositivi al minuto, non si ferma mai da sé, e attende ogni dispositivo senza limite.
jobs-learn-targets-title = A chi va il job

jobs-learn-timeout =
    Un dispositivo che perde l'alimentazione a metà di un aggiornamento non dice più nulla. La sua esecuzione resterebbe IN_PROGRESS per sempre, e un job SNAPSHOT non sarebbe mai COMPLETED. Il timeout, da un minuto a sette giorni, la termina come TIMED_OUT.

    Decorre da IN_PROGRESS, non mentre l'esecuzione è QUEUED: un dispositivo offline può attendere quanto vuole. Non si può prolungare per un dispositivo al lavoro, quindi tenere conto di una rete lenta; AWS può accorgersene fino a un minuto dopo.

    Le esecuzioni TIMED_OUT e FAILED si possono rimettere in coda, fino a dieci volte in tutto per dispositivo; quelle REJECTED mai.
jobs-learn-timeout-title = Dispositivi che non rispondono mai

jobs-learn-type =
    Un aggiornamento via etere (ota) installa una versione di un pacchetto. fleetctl scrive il documento: AWS IoT vi inserisce gli attributi della versione e, ogni volta che un dispositivo chiede, un nuovo URL del suo firmware valido per un'ora. Se la configurazione dei pacchetti è attiva, la shadow `$package` di ogni dispositivo che riesce dice da sé quale versione ha.

    Un job personalizzato fa ciò che dice un documento proprio: qualsiasi JSON fino a 32.768 caratteri, ad esempio un'operazione con i suoi parametri. Che cosa significhi lo decide il software sui dispositivi; AWS IoT si limita a consegnarlo. Serve per riavviare, ruotare una chiave o raccogliere log.
jobs-learn-type-title = Due tipi di job
