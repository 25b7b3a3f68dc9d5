# doctor e check: se tutto è pronto e integro.

## Doctor: verdetti

doctor-word-good = ok
doctor-word-note = nota
doctor-word-wrong = errato
doctor-not-well =
    { $count ->
        [one] una cosa è errata
       *[other] { $count } cose sono errate
    }
doctor-task-unknown = { $name } non è tra: { $known }

## Doctor: nomi dei controlli, nella seconda colonna

doctor-clock = orologio
doctor-credentials = credenziali
doctor-endpoint = endpoint dati
doctor-indexing = indicizzazione
doctor-leftovers = del workshop
doctor-local = AWS locale
doctor-package-configuration = config. pacchetti
doctor-permissions = autorizzazioni
doctor-rates = freq. di richiesta

## Doctor: che cosa è stato trovato

doctor-clock-fast =
    { $seconds ->
        [one] l'orologio di questa macchina è avanti di un secondo rispetto a quello di AWS
       *[other] l'orologio di questa macchina è avanti di { $seconds } secondi rispetto a quello di AWS
    }
doctor-clock-good = allineato con AWS
doctor-clock-hint = regolarlo con un server di riferimento orario: AWS rifiuta le richieste firmate con oltre cinque minuti di scarto
doctor-clock-slow =
    { $seconds ->
        [one] l'orologio di questa macchina è indietro di un secondo rispetto a quello di AWS
       *[other] l'orologio di questa macchina è indietro di { $seconds } secondi rispetto a quello di AWS
    }
doctor-clock-unknown = nessuna risposta ha indicato l'ora
doctor-indexing-active = attiva, l'indice è ACTIVE
doctor-indexing-building = attiva, l'indice è in costruzione
doctor-indexing-building-hint = query e gruppi dinamici attendono che finisca; con molti oggetti può richiedere ore
doctor-indexing-off = disattivata: i dispositivi non si possono cercare
doctor-leftovers-hint = `{ $command }` mostra quali e perché
doctor-leftovers-none = non c'è nulla
doctor-leftovers-unread = non è stato possibile esaminare: { $kinds }
doctor-local-kept = { $size } di stato; nessuno lo rende disponibile
doctor-local-served = { $size } di stato, in servizio su { $address }
doctor-package-configuration-off = disattivata: i job non scrivono versioni nelle shadow $package
doctor-package-configuration-on = attiva: i job scrivono le versioni nelle shadow $package
doctor-permission-all = tutto è consentito
doctor-permission-hint = `{ $command }` stampa una policy che lo consente
doctor-permission-missing = non consentito: { $actions }
doctor-permission-unknown =
    { $count ->
        [one] ciò che è stato provato è consentito; di un'azione che modifica qualcosa non si sa
       *[other] ciò che è stato provato è consentito; di { $count } azioni che modificano qualcosa non si sa
    }
doctor-permissions-root = l'utente root dell'account può fare tutto
doctor-permissions-simulated = come IAM simula le policy del chiamante, per tutte le risorse
doctor-permissions-tried = come risulta da chiamate che non modificano nulla
doctor-permissions-unasked = impossibile interrogare IAM: { $why }
doctor-turn-on = `{ $command }` la attiva

## Check: nomi dei controlli, nella seconda colonna

doctor-check-title = fleetctl { $version }
doctor-dependencies = librerie
doctor-documents = documenti
doctor-messages = messaggi
doctor-queries = query di esempio
doctor-templates = modelli di comando

## Check: che cosa è stato trovato

doctor-dependencies-good = { $count } librerie, ciascuna con versione e checksum
doctor-dependencies-none = impossibile leggere l'elenco delle librerie
doctor-documents-good = { $count } documenti e policy sono quelli che AWS accetta
doctor-messages-good = { $messages } messaggi in { $languages } lingue, con le stesse variabili
doctor-queries-good = { $count } esempi sono leggibili
doctor-templates-good = { $count } modelli indicano i parametri che hanno
