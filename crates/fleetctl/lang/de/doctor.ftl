# `fleetctl doctor` und `fleetctl check`.

## Doctor: verdicts

doctor-word-good = ok
doctor-word-note = Info
doctor-word-wrong = Fehler
doctor-not-well =
    { $count ->
        [one] ein Punkt ist nicht in Ordnung
       *[other] { $count } Punkte sind nicht in Ordnung
    }
doctor-task-unknown = { $name } ist nicht darunter: { $known }

## Doctor: names of checks, in the second column

doctor-clock = Uhr
doctor-credentials = Anmeldeinformationen
doctor-endpoint = Datenendpunkt
doctor-indexing = Flottenindizierung
doctor-leftovers = Workshop-Reste
doctor-local = lokales AWS
doctor-package-configuration = Paketkonfiguration
doctor-permissions = Berechtigungen
doctor-rates = Anfrageraten

## Doctor: what was found

doctor-clock-fast =
    { $seconds ->
        [one] die Uhr dieses Rechners geht gegenüber AWS eine Sekunde vor
       *[other] die Uhr dieses Rechners geht gegenüber AWS { $seconds } Sekunden vor
    }
doctor-clock-good = geht wie die von AWS
doctor-clock-hint = nach einem Zeitserver stellen: AWS lehnt Anfragen ab, deren Signatur mehr als fünf Minuten abweicht
doctor-clock-slow =
    { $seconds ->
        [one] die Uhr dieses Rechners geht gegenüber AWS eine Sekunde nach
       *[other] die Uhr dieses Rechners geht gegenüber AWS { $seconds } Sekunden nach
    }
doctor-clock-unknown = keine Antwort nannte die Zeit
doctor-indexing-active = eingeschaltet, der Index ist ACTIVE
doctor-indexing-building = eingeschaltet, der Index wird aufgebaut
doctor-indexing-building-hint = Abfragen und dynamische Gruppen warten darauf; bei vielen Objekten kann es Stunden dauern
doctor-indexing-off = ausgeschaltet: Geräte lassen sich nicht suchen
doctor-leftovers-hint = `{ $command }` zeigt, welche und warum
doctor-leftovers-none = nichts da
doctor-leftovers-unread = nicht einsehbar: { $kinds }
doctor-local-kept = { $size } Zustand; läuft derzeit nicht
doctor-local-served = { $size } Zustand, läuft unter { $address }
doctor-package-configuration-off = ausgeschaltet: Jobs schreiben keine Versionen in $package-Schatten
doctor-package-configuration-on = eingeschaltet: Jobs schreiben Versionen in $package-Schatten
doctor-permission-all = alles ist erlaubt
doctor-permission-hint = `{ $command }` gibt eine Richtlinie aus, die das erlaubt
doctor-permission-missing = nicht erlaubt: { $actions }
doctor-permission-unknown =
    { $count ->
        [one] was versucht wurde, ist erlaubt; bei einer ändernden Aktion ist es nicht bekannt
       *[other] was versucht wurde, ist erlaubt; bei { $count } ändernden Aktionen ist es nicht bekannt
    }
doctor-permissions-root = der Root-Benutzer des Kontos darf alles
doctor-permissions-simulated = wie IAM die Richtlinien des Aufrufers simuliert, für alle Ressourcen
doctor-permissions-tried = nach Aufrufen, die nichts ändern
doctor-permissions-unasked = IAM konnte nicht gefragt werden: { $why }
doctor-turn-on = `{ $command }` schaltet sie ein

## Check: names of checks, in the second column

doctor-check-title = fleetctl { $version }
doctor-dependencies = Bibliotheken
doctor-documents = Dokumente
doctor-messages = Meldungen
doctor-queries = Beispielabfragen
doctor-templates = Befehlsvorlagen

## Check: what was found

doctor-dependencies-good = { $count } Bibliotheken, jede mit Version und Prüfsumme
doctor-dependencies-none = die Liste der Bibliotheken ist nicht lesbar
doctor-documents-good = { $count } Dokumente und Richtlinien sind, wie AWS sie annimmt
doctor-messages-good = { $messages } Meldungen in { $languages } Sprachen, mit denselben Variablen
doctor-queries-good = { $count } Beispiele sind lesbar
doctor-templates-good = { $count } Vorlagen nennen genau die Parameter, die sie haben
