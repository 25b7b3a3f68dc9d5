# La pulizia: eliminare ciò che il workshop ha creato.

## Domande

cleanup-ask-delete =
    { $count ->
        [one] eliminare { $count } risorsa su { $place }
       *[other] eliminare { $count } risorse su { $place }
    }
cleanup-ask-delete-aws =
    { $count ->
        [one] eliminare { $count } risorsa su { $place }; non si può tornare indietro
       *[other] eliminare { $count } risorse su { $place }; non si può tornare indietro
    }
cleanup-ask-scope = che cosa
cleanup-ask-scope-safe = prima di eliminare viene mostrato che cosa; Ctrl-C esce
cleanup-greeting = pulizia su { $place }
cleanup-otherwise-dry-run = --dry-run mostra il piano
cleanup-otherwise-nothing = senza di essa non viene eliminato nulla

## Che cosa elimina una pulizia di un ambito, accanto al nome dell'ambito

cleanup-scope-all = tutto ciò che è del workshop
cleanup-scope-groups = gruppi di oggetti, statici e dinamici; gli oggetti si conservano
cleanup-scope-things = oggetti con le loro shadow e i loro certificati; il resto si conserva

## Il piano

cleanup-nothing = nulla da eliminare
cleanup-nothing-on = nulla da eliminare su { $place }
cleanup-plan-classic-shadow = shadow classica
cleanup-plan-column-delete = elimina
cleanup-plan-column-resources = risorse
cleanup-plan-column-skip = salta
cleanup-plan-detached =
    { $things ->
        [one] scollegato da { $things } oggetto, { $why }
       *[other] scollegato da { $things } oggetti, { $why }
    }
cleanup-plan-effort =
    { $calls ->
        [one] { $calls } chiamata; { $best }
       *[other] { $calls } chiamate; { $best }
    }
cleanup-plan-effort-aws = { $effort }; i tipi di oggetto spariscono cinque minuti dopo la deprecazione, e il resto nel frattempo
cleanup-plan-effort-local = { $effort }; i tipi di oggetto spariscono cinque minuti dopo la deprecazione, che l'AWS locale salta
cleanup-plan-found = presenti: { $resources }
cleanup-plan-more-to-delete =
    { $count ->
        [one] e { $count } altro da eliminare
       *[other] e altri { $count } da eliminare
    }
cleanup-plan-more-to-delete-listed =
    { $count ->
        [one] e { $count } altro da eliminare; { $option } lo elenca
       *[other] e altri { $count } da eliminare; { $option } li elenca
    }
cleanup-plan-more-to-keep =
    { $count ->
        [one] e { $count } altro da conservare
       *[other] e altri { $count } da conservare
    }
cleanup-plan-more-to-keep-listed =
    { $count ->
        [one] e { $count } altro da conservare; { $option } lo elenca
       *[other] e altri { $count } da conservare; { $option } li elenca
    }
cleanup-plan-processing = oggetto in lavorazione: { $name }
cleanup-plan-scanning = analisi: { $kinds }...
cleanup-plan-scope = ambito
cleanup-plan-shadow = shadow { $shadow }
cleanup-plan-skipped = si salta - { $reason }
cleanup-plan-things = oggetti
cleanup-plan-total = totale
cleanup-plan-unread = non è stato possibile esaminare tutto: { $failure }
cleanup-plan-unread-kept = ciò che non è stato possibile esaminare viene conservato
cleanup-plan-where = dove
cleanup-plan-with-things = { $count } elencati con i loro oggetti, qui sopra

## Il riepilogo

cleanup-blocked = esiste ancora ciò che deve sparire prima
cleanup-calls =
    { $calls ->
        [one] { $calls } chiamata
       *[other] { $calls } chiamate
    }, compreso il secondo esame, { $retries } ripetute, { $throttles }
cleanup-commands-pending = AWS ha nascosto i comandi ed elimina entro dodici ore quelli che non erano obsoleti già da dodici ore
cleanup-complete-all = del workshop non resta nulla
cleanup-complete-groups = non resta nessun gruppo del workshop
cleanup-complete-things = non resta nessun oggetto del workshop
cleanup-deleted-gone = { $kinds }: { $deleted } ({ $gone } già assenti)
cleanup-failed = non riusciti
cleanup-heading-deleted = Risorse eliminate:
cleanup-heading-not-deleted = Non eliminate:
cleanup-heading-skipped = Risorse saltate:
cleanup-heading-still-there = esiste ancora
cleanup-incomplete-left = incompleto: { $deleted } eliminati, { $left } rimasti
cleanup-incomplete-not-looked = incompleto: { $deleted } eliminati, non è stato esaminato che cosa resta
cleanup-incomplete-unread = incompleto: { $deleted } eliminati, non è stato possibile esaminare tutto
cleanup-left-new = { $left }; creati nel frattempo, o AWS elenca ancora ciò che è stato eliminato
cleanup-left-unread = sconosciuto, perché non è stato possibile esaminarli: { $kinds }
cleanup-next-again = eseguire di nuovo la pulizia: trova ciò che resta e riprende da lì
cleanup-not-tried = non tentato
cleanup-stopped = interrotto: { $deleted } eliminati
cleanup-summary-title = Riepilogo della pulizia:
cleanup-took = Tempo di esecuzione: { $seconds } secondi
cleanup-took-waited = Tempo di esecuzione: { $seconds } secondi; { $waited } di attesa di AWS
cleanup-total = Totale: { $count }

## Momenti di apprendimento

cleanup-learn-dry-run =
    Quello qui sopra è un piano. Per farlo non è stato modificato nulla: la pianificazione dispone solo di operazioni di lettura. Ciò che viene poi eliminato è esattamente ciò che è nel piano, e prima di ogni eliminazione si controlla ancora una volta che la risorsa sia quella di prima.

    Conviene farne un'abitudine negli account usati anche da altri:

      fleetctl cleanup --dry-run               ogni risorsa, e perché
      fleetctl cleanup --plan-out FILE         lo stesso, da esaminare in due
      fleetctl apply FILE --confirm DELETE     quel piano e nient'altro

    Un piano salvato vale 24 ore, per questo account e questa Regione. Un piano modificato viene rifiutato.
cleanup-learn-dry-run-title = Guardare prima di eliminare

cleanup-learn-five-minutes =
    AWS permette di eliminare un tipo di oggetto solo cinque minuti dopo averlo reso obsoleto, e solo quando nessun oggetto lo ha più. I cinque minuti danno a chi sta creando un dispositivo il tempo di accorgersene, perché un tipo obsoleto viene rifiutato per i nuovi oggetti.

    Perciò i tipi vengono resi obsoleti per primi ed eliminati per ultimi, e tutto il resto viene eliminato nel frattempo: su AWS si attende una volta per tutti i tipi, non per ciascuno. I tipi resi obsoleti da un'esecuzione precedente hanno già completato la loro attesa.

    Se si interrompe durante l'attesa, nulla va perso: eseguire di nuovo la pulizia, e riprende da lì. L'AWS locale non fa attendere: si sposta invece il suo orologio.
cleanup-learn-five-minutes-title = Perché i tipi di oggetto richiedono cinque minuti

cleanup-learn-identification =
    In un account usato anche da altri, la domanda non è come eliminare ma che cosa. La risposta segue quest'ordine:

      1  tag           workshop=learning-aws-iot-dm-basics
      2  nome          un modello come Vehicle-VIN-###, per ciò che non ha tag
      3  associazione  una shadow o un certificato di un oggetto del workshop

    Ciò che nessuno di questi riconosce viene conservato. Lo stesso vale per ciò che ha il tag con il valore di altri, qualunque sia il suo nome, e per ciò che non è stato possibile esaminare: sconosciuto significa conservare. Un certificato usato anche da un oggetto altrui viene scollegato da quello del workshop e per il resto non viene toccato.

    Oggetti e certificati non possono avere tag, quindi lì decidono i nomi: non usare il prefisso del workshop per dispositivi importanti.
cleanup-learn-identification-title = Che cosa è del workshop: tag, nome, associazione
