# Dynamische Gruppen: ihre Mitglieder sind die Geräte, auf die eine Abfrage zutrifft.

## Questions and what answers them

groups-delete-otherwise = `fleetctl groups show` zeigt die Gruppe
groups-make-question = { $group } auf { $place } erstellen?
groups-nobody-agrees = kein Terminal vorhanden, um zu fragen, ob die Gruppe stimmt; nichts geändert
groups-nobody-agrees-hint = --yes angeben, oder --dry-run, um die Treffer anzusehen
groups-nobody-criteria = niemand zu fragen, was die Geräte gemeinsam haben; nichts geändert
groups-nobody-criteria-hint = --countries, --thing-types, --versions, --battery oder --query-string angeben
groups-nobody-name = niemand nach einem Namen zu fragen; nichts geändert
groups-nobody-name-hint = --name angeben: aus einer Abfrage oder einem Kriterium mit mehreren Werten ergibt sich kein Gruppenname
groups-no-query = kein Terminal vorhanden, um nach einer Abfrage zu fragen
groups-no-query-hint = angeben: { $command }
groups-none = es gibt keine dynamische Gruppe
groups-none-hint = `fleetctl groups create` erstellt eine
groups-not-named-hint = `fleetctl groups list` listet die dynamischen Gruppen auf
groups-pick = dynamische Gruppen auf { $place }
groups-pick-prompt = Nummer oder Gruppe:
groups-query = Abfrage:
groups-test-opening = Abfragen laufen auf { $place }; { $words } oder leere Eingabe beendet
groups-wizard-battery = Akkustand, z. B. >50, <30, =75
groups-wizard-countries = Länder, z. B. US,CA
groups-wizard-example = zum Beispiel
groups-wizard-guided = nach Land, Objekttyp, Version und Akkustand
groups-wizard-help = Enter übernimmt den Wert in Klammern; Strg+C bricht ab
groups-wizard-how = wie
groups-wizard-name = Name:
groups-wizard-name-default = Name
groups-wizard-neither = { $answer } ist weder 1, guided noch 2, query
groups-wizard-query = eine eigene Abfrage
groups-wizard-thing-types = Objekttypen
groups-wizard-title = dynamische Gruppe erstellen auf { $place }
groups-wizard-versions = Paketversionen

## Names of facts and columns

groups-head-match = Treffer
groups-head-only = schließt allein aus
groups-head-part = Teil
groups-label-about = Zweck
groups-label-created = erstellt
groups-label-matches = Treffer
groups-label-members = Mitglieder
groups-label-name = Name
groups-label-query = Abfrage
groups-label-status = Status
groups-label-tags = Tags
groups-label-where = wo

## Groups

groups-created-unknown = unbekannt
groups-delete-what =
    dynamische Gruppe { $group } auf { $place } löschen
    Abfrage  { $query }
    { $count ->
        [one] das { $count } Gerät darin bleibt
       *[other] die { $count } Geräte darin bleiben
    }
groups-deleted =
    { $count ->
        [one] { $group } gelöscht; { $count } Gerät bleibt
       *[other] { $group } gelöscht; { $count } Geräte bleiben
    }
groups-index-rebuilding = der Index wird neu aufgebaut; die Treffer sind noch nicht vollständig
groups-kept = { $group } war schon da und bleibt
groups-made = { $group } erstellt
groups-matches =
    { $count ->
        [one] { $count } Gerät
       *[other] { $count } Geräte
    }
groups-matches-of =
    { $count ->
        [one] { $count } Gerät, von { $things } im Index
       *[other] { $count } Geräte, von { $things } im Index
    }
groups-more = und { $count } weitere
groups-no-tags = keine
groups-not-indexed = { $field } ist hier nicht indiziert; kein Wert davon wird je gefunden; `fleetctl provision` schaltet ein, was eine Flotte braucht
groups-plan-kept = sie ist mit dieser Abfrage schon da und bleibt
groups-plan-tagged = sie ist mit dieser Abfrage schon da und bekommt die Tags des Workshops
groups-tags-unread = nicht lesbar: { $failure }
groups-title-list =
    { $count ->
        [one] { $others ->
            [one] { $count } dynamische Gruppe auf { $place }; dazu { $others } statische
           *[other] { $count } dynamische Gruppe auf { $place }; dazu { $others } statische
        }
       *[other] { $others ->
            [one] { $count } dynamische Gruppen auf { $place }; dazu { $others } statische
           *[other] { $count } dynamische Gruppen auf { $place }; dazu { $others } statische
        }
    }
groups-title-plan = dynamische Gruppe
groups-too-many-terms =
    { $terms ->
        [one] eine Suche nimmt diese Abfrage an, eine dynamische Gruppe nicht: sie nimmt { $terms } Abfragebegriff, sofern AWS das Kontingent des Kontos nicht erhöht hat
       *[other] eine Suche nimmt diese Abfrage an, eine dynamische Gruppe nicht: sie nimmt { $terms } Abfragebegriffe, sofern AWS das Kontingent des Kontos nicht erhöht hat
    }
groups-unread = { $group } nicht einsehbar: { $failure }

## Learning moments

groups-learn-dynamic =
    Eine statische Gruppe enthält die Objekte, die jemand hineingelegt hat. Eine dynamische Gruppe hat stattdessen eine Abfrage: Jedes Objekt, auf das sie zutrifft, ist Mitglied und hört auf, eines zu sein, wenn sie nicht mehr zutrifft. Niemand fügt Geräte hinzu oder entfernt sie.

      statische Gruppe    Objekte werden hinzugefügt und entfernt; Gruppen
                          können Untergruppen und Richtlinien haben
      dynamische Gruppe   ihre Abfrage entscheidet; keine Untergruppen,
                          keine Richtlinien

    Ein Job für eine dynamische Gruppe erreicht, was jetzt in ihr ist; ein kontinuierlicher auch, was später beitritt, etwa Geräte, deren Akku inzwischen geladen ist.

    Die Mitgliedschaft folgt dem Flottenindex und hinkt deshalb einen Moment nach: in der Regel Sekunden, länger, solange eine Gruppe BUILDING ist. Ein Objekt ist in höchstens zehn Gruppen, ein Konto hat höchstens hundert dynamische. Kosten verursacht die Flottenindizierung darunter: jede indizierte Änderung, jede Suche.
groups-learn-dynamic-title = Gruppen, die sich selbst füllen

groups-learn-queries =
    Eine Abfrage besteht aus Begriffen mit Feld und Wert, verbunden mit AND, OR und NOT. Nebeneinander stehende Begriffe sind mit AND verbunden; wo AND und OR zusammentreffen, gehören Klammern hin. Bei Feldnamen zählt die Groß- und Kleinschreibung, bei Werten nicht.

      thingTypeName:SedanVehicle                der Objekttyp
      attributes.country:(US OR CA)             einer von mehreren Werten
      shadow.reported.batteryStatus:[50 TO *]   50 oder mehr
      NOT attributes.country:US                 alles andere
      thingName:Vehicle*                        * ist beliebiger Text

    Die Version, die ein Gerät meldet, ist shadow.name.$package.reported.PACKAGE.version; sie lässt sich mit einem Wert vergleichen, nicht mit < oder >.

    Eine Suche nimmt zwölf Begriffe, eine dynamische Gruppe fünf; AWS erhöht beides auf Anfrage. Eine Abfrage hat höchstens 1.000 Zeichen. Am besten vor dem Erstellen einer Gruppe ausprobieren: Hier ist zu sehen, was sie findet und welcher Teil wie viele ausschließt.
groups-learn-queries-title = Wie Geräte gefunden werden
