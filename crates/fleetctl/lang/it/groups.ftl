# Gruppi dinamici: crearli, elencarli, mostrarli, eliminarli, provare query.

## Domande e che cosa risponde loro

groups-delete-otherwise = `fleetctl groups show` mostra il gruppo
groups-make-question = creare { $group } su { $place }?
groups-nobody-agrees = non c'è un terminale su cui chiedere se il gruppo va bene; non è stato fatto nulla
groups-nobody-agrees-hint = indicare --yes, o --dry-run per vedere che cosa corrisponde
groups-nobody-criteria = nessuno a cui chiedere che cosa hanno in comune i dispositivi; non è stato fatto nulla
groups-nobody-criteria-hint = indicare --countries, --thing-types, --versions, --battery o --query-string
groups-nobody-name = nessuno a cui chiedere un nome; non è stato fatto nulla
groups-nobody-name-hint = indicare --name: una query, o un criterio con più valori, non dà un nome al gruppo
groups-no-query = non c'è un terminale su cui chiedere una query
groups-no-query-hint = indicarla: { $command }
groups-none = non c'è nessun gruppo dinamico
groups-none-hint = `fleetctl groups create` ne crea uno
groups-not-named-hint = `fleetctl groups list` elenca i gruppi dinamici
groups-pick = gruppi dinamici su { $place }
groups-pick-prompt = numero o gruppo:
groups-query = query:
groups-test-opening = le query vengono provate su { $place }; { $words } o nulla per uscire
groups-wizard-battery = batteria, ad esempio >50, <30, =75
groups-wizard-countries = Paesi, ad esempio US,CA
groups-wizard-example = ad esempio
groups-wizard-guided = per Paese, tipo di oggetto, versione e batteria
groups-wizard-help = Invio accetta il valore tra parentesi; Ctrl-C esce
groups-wizard-how = come
groups-wizard-name = nome:
groups-wizard-name-default = nome
groups-wizard-neither = { $answer } non è né 1, guided né 2, query
groups-wizard-query = una query propria
groups-wizard-thing-types = tipi di oggetto
groups-wizard-title = creare un gruppo dinamico su { $place }
groups-wizard-versions = versioni di pacchetti

## Nomi di dati e di colonne

groups-head-match = corrispondono
groups-head-only = esclude solo
groups-head-part = parte
groups-label-about = descrizione
groups-label-created = creato
groups-label-matches = risultati
groups-label-members = membri
groups-label-name = nome
groups-label-query = query
groups-label-status = stato
groups-label-tags = tag
groups-label-where = dove

## Gruppi

groups-created-unknown = sconosciuto
groups-delete-what =
    eliminare il gruppo dinamico { $group } su { $place }
    query  { $query }
    { $count ->
        [one] { $count } dispositivo che contiene resta
       *[other] { $count } dispositivi che contiene restano
    }
groups-deleted =
    { $count ->
        [one] eliminato { $group }; { $count } dispositivo resta
       *[other] eliminato { $group }; { $count } dispositivi restano
    }
groups-index-rebuilding = l'indice è in ricostruzione; ciò che ora corrisponde non è ancora completo
groups-kept = conservato { $group }
groups-made = creato { $group }
groups-matches =
    { $count ->
        [one] { $count } dispositivo
       *[other] { $count } dispositivi
    }
groups-matches-of =
    { $count ->
        [one] { $count } dispositivo, di { $things } nell'indice
       *[other] { $count } dispositivi, di { $things } nell'indice
    }
groups-more =
    { $count ->
        [one] e { $count } altro
       *[other] e altri { $count }
    }
groups-no-tags = nessuno
groups-not-indexed = { $field } qui non è indicizzato, quindi nessun suo valore viene mai trovato; `fleetctl provision` attiva ciò che serve a una flotta
groups-plan-kept = esiste con questa query e viene conservato
groups-plan-tagged = esiste con questa query e riceve i tag del workshop
groups-tags-unread = impossibile leggere: { $failure }
groups-title-list =
    { $count ->
        [one] { $others ->
            [one] { $count } gruppo dinamico su { $place }; inoltre { $others } gruppo statico
           *[other] { $count } gruppo dinamico su { $place }; inoltre { $others } gruppi statici
        }
       *[other] { $others ->
            [one] { $count } gruppi dinamici su { $place }; inoltre { $others } gruppo statico
           *[other] { $count } gruppi dinamici su { $place }; inoltre { $others } gruppi statici
        }
    }
groups-title-plan = gruppo dinamico
groups-too-many-terms = una ricerca accetta questa query, un gruppo dinamico no: accetta { $terms } termini, a meno che AWS abbia aumentato la quota dell'account
groups-unread = impossibile esaminare { $group }: { $failure }

## Momenti di apprendimento

groups-learn-dynamic =
    Un gruppo statico contiene gli oggetti che qualcuno vi ha messo. Un gruppo dinamico ha invece una query: ogni oggetto che vi corrisponde è un membro, e smette di esserlo quando non corrisponde più. Nessuno aggiunge o toglie dispositivi.

      gruppo statico   si aggiungono e tolgono oggetti; i gruppi possono
                       stare uno sotto l'altro e avere policy
      gruppo dinamico  decide la sua query; nessun gruppo sottostante,
                       nessuna policy

    Un job per un gruppo dinamico raggiunge ciò che contiene ora; uno continuo anche ciò che entra più tardi, ad esempio dispositivi la cui batteria nel frattempo è stata caricata.

    L'appartenenza segue l'indice della flotta, quindi è un momento in ritardo: di regola secondi, di più mentre un gruppo è BUILDING. Un oggetto è in al massimo dieci gruppi, un account ha al massimo cento gruppi dinamici. Ciò che costa è l'indicizzazione della flotta sottostante: ogni modifica indicizzata, ogni ricerca.
groups-learn-dynamic-title = Gruppi che si riempiono da sé

groups-learn-queries =
    Una query ha termini di un campo e un valore, uniti da AND, OR e NOT. Termini affiancati sono uniti da AND; usare parentesi dove AND e OR si incontrano. I nomi dei campi distinguono maiuscole e minuscole, i valori no.

      thingTypeName:SedanVehicle                il tipo di oggetto
      attributes.country:(US OR CA)             uno di più valori
      shadow.reported.batteryStatus:[50 TO *]   50 o più
      NOT attributes.country:US                 tutto il resto
      thingName:Vehicle*                        * è un testo qualsiasi

    La versione che un dispositivo segnala è shadow.name.$package.reported.PACKAGE.version; si può confrontare con un valore, non con < o >.

    Una ricerca accetta dodici termini, un gruppo dinamico cinque; AWS aumenta entrambi su richiesta. Una query ha al massimo 1.000 caratteri. Provarla prima di farne un gruppo: qui si vede che cosa trova, e quale parte ne esclude quanti.
groups-learn-queries-title = Come si trovano i dispositivi
