# Befehle: was Geräte sofort tun sollen, und was sie antworten.

## Templates

commands-about-activate-horn = Hupe eines Fahrzeugs einige Sekunden lang betätigen
commands-about-set-climate = Temperatur in einem Fahrzeug einstellen
commands-about-start-engine = Motor eines Fahrzeugs für einige Minuten starten
commands-about-stop-engine = Motor eines Fahrzeugs abstellen
commands-about-vehicle-lock = Alle Türen eines Fahrzeugs verriegeln
commands-about-vehicle-unlock = Alle Türen eines Fahrzeugs entriegeln
commands-choice-own = eine eigene Nutzlast
commands-choice-template = { $about }: { $use_case }
commands-use-activate-horn = ein Auto auf einem großen Parkplatz finden
commands-use-other = ein weit entferntes Fahrzeug
commands-use-set-climate = angenehm losfahren
commands-use-start-engine = vor der Fahrt aufwärmen
commands-use-stop-engine = ein Diebstahl oder Notfall
commands-use-vehicle-lock = Fahrer weg, ohne zu verriegeln
commands-use-vehicle-unlock = ein Schlüssel ging verloren

## Names of facts, and headings of columns. Each stands alone before what it names.

commands-fact-about = Zweck
commands-fact-canary = Canary
commands-fact-command = Befehl
commands-fact-completed = beendet
commands-fact-created = erstellt
commands-fact-devices = Geräte
commands-fact-for = für
commands-fact-kind = Art
commands-fact-name = Name
commands-fact-namespace = Namespace
commands-fact-note = Hinweis
commands-fact-parameter = Parameter
commands-fact-reason = Grund
commands-fact-result = Ergebnis
commands-fact-run = Lauf-ID
commands-fact-started = begonnen
commands-fact-status = Status
commands-fact-target = Ziel
commands-fact-timeout = Timeout
commands-fact-took = Dauer
commands-fact-topic = Thema
commands-fact-updated = geändert
commands-fact-where = wo

## A command: kind, payload, parameters

commands-example-text = Text
commands-kind-custom = eigener
commands-kind-predefined = vordefiniert
commands-must-be-at-least = muss mindestens { $value } sein
commands-must-be-at-most = darf höchstens { $value } sein
commands-must-be-from = muss zwischen { $min } und { $max } liegen
commands-must-be-greater = muss größer als { $value } sein
commands-must-be-less = muss kleiner als { $value } sein
commands-must-be-none-of = darf keiner der Werte { $value } sein
commands-must-be-one-of = muss einer der Werte { $value } sein
commands-must-equal = muss gleich { $value } sein
commands-must-not-be-from = darf nicht zwischen { $min } und { $max } liegen
commands-must-not-equal = darf nicht { $value } sein
commands-parameter-always = immer { $value }
commands-parameter-default = ohne Angabe { $value }
commands-parameter-example = z. B. { $option }
commands-parameters = Parameter (* muss angegeben werden)
commands-payload = Nutzlast ({ $content_type })
commands-payload-bytes = Bytes, die kein Text sind
commands-payload-template = Nutzlast (eine Vorlage, gesendet als { $format })
commands-value-binary = Bytes in base64
commands-value-boolean = true oder false
commands-value-double = eine Zahl
commands-value-integer = eine ganze Zahl mit 32 Bit
commands-value-long = eine ganze Zahl mit 64 Bit
commands-value-string = ein Text
commands-value-unsigned-long = eine nicht negative ganze Zahl mit 64 Bit

## Making a command

commands-create-ask-description = Beschreibung:
commands-create-ask-name = Name:
commands-create-ask-payload = Nutzlast, eine Zeile JSON:
commands-create-bad-name = { $given } ist kein Befehlsname: er muss mit einem Buchstaben oder einer Ziffer beginnen
commands-create-leave = Enter übernimmt den Wert in Klammern; Strg+C bricht ab
commands-create-long-description =
    eine Beschreibung hat höchstens { $most } Zeichen, nicht { $count }
commands-create-needs-description = ein eigener Befehl braucht --description, 1 bis 256 Zeichen
commands-create-no-template = { $given } ist keine Vorlage; die Vorlagen sind { $names }
commands-create-nothing = nichts vorhanden, woraus ein Befehl entstehen könnte, und kein Terminal zum Fragen; nichts geändert
commands-create-nothing-hint = eine davon angeben: { $options }
commands-create-number = eine Nummer von 0 bis 6 wählen
commands-create-parameter-form = ein Parameter hat die Form NAME:TYPE oder NAME:TYPE=DEFAULT
commands-create-parameter-name = { $given } ist kein Parametername: er hat 1 bis 192 Buchstaben, Ziffern und Zeichen aus . $ _ -
commands-create-parameter-type = { $given } ist kein Typ; die Typen sind { $names }
commands-create-parameter-value = { $given } passt nicht zu { $kind }; erwartet: { $wanted }
commands-create-title = Befehl erstellen auf { $place }
commands-create-which = welche
commands-kept = { $name } war schon da und bleibt
commands-made = { $name } erstellt
commands-next = weiter mit: { $command }
commands-plan-kept = er ist schon da, tut dasselbe und bleibt
commands-plan-title = Befehl

## Listing and picking

commands-hint-create = { $command } erstellt einen
commands-hint-history = `fleetctl commands history` listet die Ausführungen auf
commands-hint-list = `fleetctl commands list` listet die Befehle auf
commands-list-templates = Vorlagen für `commands create --template`
commands-list-title =
    { $count ->
        [one] { $count } Befehl auf { $place }
       *[other] { $count } Befehle auf { $place }
    }
commands-list-unread =
    { $count ->
        [one] { $count } Beschreibung nicht lesbar: { $cause }
       *[other] { $count } Beschreibungen nicht lesbar: { $cause }
    }
commands-none = es gibt keinen Befehl auf { $place }
commands-none-open = kein Gerät arbeitet an einem Befehl auf { $place }
commands-pick-execution-prompt = Nummer oder Ausführungs-ID:
commands-pick-executions-title = Ausführungen auf { $place }, die neuesten zuerst
commands-pick-prompt = Nummer oder Befehlsname:
commands-pick-title = Befehle auf { $place }, die neuesten zuerst

## Deleting, deprecating, canceling

commands-cancel-what =
    Ausführung { $id } ({ $status }) auf { $place } abbrechen,
    durch Veröffentlichen an { $topic }
    { $answer }
commands-delete-what = Befehl { $name } auf { $place } löschen
commands-deleted = { $name } gelöscht
commands-deletion-pending = { $name } ist PENDING_DELETION: AWS löscht ihn innerhalb von zwölf Stunden, und niemand kann ihn ausführen
commands-deprecated = { $name } ist DEPRECATED: laufende Ausführungen gehen weiter, neue beginnen nicht
commands-hint-show = `fleetctl commands show` zeigt den Befehl
commands-hint-status = `fleetctl commands status` zeigt die Ausführung
commands-restored = { $name } ist ACTIVE

## Running a command

commands-run-ask-timeout = wie viel Zeit jedes Gerät für die Antwort hat
commands-run-ask-value = Wert von { $name }
commands-run-ask-wait = auf die Antworten warten?
commands-run-canary =
    { $count ->
        [one] { $count } Gerät zuerst; die übrigen, wenn davon höchstens { $tolerated } scheitern
       *[other] { $count } Geräte zuerst; die übrigen, wenn davon höchstens { $tolerated } scheitern
    }
commands-run-canary-failed =
    { $devices ->
        [one] das erste Gerät: { $failed } gescheitert; die übrigen bleiben unberührt
       *[other] die ersten { $devices } Geräte: { $failed } gescheitert; die übrigen bleiben unberührt
    }
commands-run-canary-passed =
    { $devices ->
        [one] das erste Gerät: { $failed } gescheitert; die übrigen folgen
       *[other] die ersten { $devices } Geräte: { $failed } gescheitert; die übrigen folgen
    }
commands-run-confirm = ausführen?
commands-run-devices =
    { $count ->
        [one] { $count } Gerät
       *[other] { $count } Geräte
    }
commands-run-ended =
    { $devices ->
        [one] { $command } auf { $started } von { $devices } Gerät gestartet
       *[other] { $command } auf { $started } von { $devices } Geräten gestartet
    }
commands-run-failures = nicht gestartet
commands-run-hint-targets = --thing THING oder --group GROUP angeben
commands-run-left = derselbe Befehl mit { $option } erledigt den Rest
commands-run-members =
    { $count ->
        [one] Gruppe { $group }: { $count } Mitglied
       *[other] Gruppe { $group }: { $count } Mitglieder
    }
commands-run-more = ... und { $count } weitere
commands-run-no-percentage = { $given } ist kein Prozentsatz: er muss größer als 0 und höchstens 100 sein
commands-run-offline =
    ein Gerät, dessen Zeit um ist, war vielleicht offline oder ohne Abonnement:
    { $command } zeigt seine Seite
commands-run-parameter-form = ein Parameter hat die Form NAME=VALUE
commands-run-started = { $thing }: { $execution } gestartet
commands-run-stopped =
    { $devices ->
        [one] angehalten: { $command } auf { $started } von { $devices } Gerät gestartet
       *[other] angehalten: { $command } auf { $started } von { $devices } Geräten gestartet
    }
commands-run-targets = auf welchen Geräten?
commands-run-targets-group = die Mitglieder einer Gruppe
commands-run-targets-number = 1 oder 2 wählen
commands-run-targets-things = Geräte nach Namen auswählen
commands-run-targets-which = welche
commands-run-timeout = die Antwortzeit eines Geräts muss 1s bis 12h sein, nicht { $given }
commands-run-title = Ausführung eines Befehls
commands-run-took =
    { $calls ->
        [one] Dauer { $time }, { $calls } Aufruf; Lauf-ID { $run }
       *[other] Dauer { $time }, { $calls } Aufrufe; Lauf-ID { $run }
    }
commands-run-twice = Parameter { $given } ist zweimal angegeben

## The checkpoint before the first run of a guided session. READY and SKIP are typed, in every language.

commands-ready-back = das ist weder READY noch SKIP; nichts ausgeführt
commands-ready-listen = oder selbst die Rolle des Geräts übernehmen und antworten, wie `commands guide` es zeigt:
commands-ready-play = ein virtuelles Gerät antworten lassen:
commands-ready-question = READY eingeben, wenn ein Gerät lauscht, SKIP, um trotzdem auszuführen:
commands-ready-serve = das lokale AWS in einem eigenen Terminal als Server starten:
commands-ready-title = Vor dem ersten Befehl: Lauscht ein Gerät?
commands-ready-why = Ein Befehl geht verloren, wenn niemand lauscht. Ein zweites Terminal öffnen, dort das Gerät starten und dann hierher zurückkehren.

## Executions

commands-bytes =
    { $count ->
        [one] { $count } Byte
       *[other] { $count } Bytes
    }
commands-history-all =
    { $count ->
        [one] { $count } Ausführung
       *[other] { $count } Ausführungen
    }
commands-history-ask-since = seit wann, z. B. 2026-03-07, 2026-03-07T12:00, 2h oder 30d
commands-history-ask-status = in welchem Zustand, * für jeden
commands-history-ask-thing = auf welchem Objekt, * für alle
commands-history-ask-until = bis wann, * für jetzt
commands-history-many =
    { $shown ->
        [one] { $shown } Ausführung und mehr als 2.000 weitere
       *[other] { $shown } Ausführungen und mehr als 2.000 weitere
    }
commands-history-next = Enter für die nächste Seite, q zum Verlassen:
commands-history-no-time = { $given } ist keine Zeit: 2026-03-07, 2026-03-07T12:00, 2h oder 30d schreiben
commands-history-none = keine Ausführungen auf { $place }
commands-history-some =
    { $count ->
        [one] { $shown } von { $count } Ausführung; --all listet auch die übrigen auf
       *[other] { $shown } von { $count } Ausführungen; --all listet auch die übrigen auf
    }
commands-status-canceled = { $status } (vom Betreiber abgebrochen)
commands-status-late = das Gerät kann noch antworten; AWS nimmt es an
commands-took-hours = { $number } h
commands-took-minutes = { $number } min
commands-took-seconds = { $number } s

## The guide to the device's side

commands-ask-command = welcher Befehl
commands-ask-thing = welches Objekt
commands-guide-again-title = wieder Terminal 2
commands-guide-answers = SUCCEEDED, FAILED, REJECTED und TIMED_OUT beenden die Ausführung; IN_PROGRESS kann davor beliebig oft kommen. Mit der Antwort kann ein Ergebnis kommen: { $result }; dabei ist s ein Text, b true oder false, und bin sind Bytes in base64. Ist die Zeit um, ist die Ausführung TIMED_OUT; eine verspätete Antwort wird noch angenommen.
commands-guide-answers-title = was ein Gerät antworten kann
commands-guide-begun = Antworten, dass das Gerät begonnen hat, falls es länger dauert
commands-guide-console = In der AWS-Konsole: AWS IoT, Test, MQTT test client. Das Thema oben abonnieren, den Befehl ausführen und die Antwort mit der ID der Ausführung an das Antwortthema veröffentlichen.
commands-guide-create = Den Befehl erstellen, falls es ihn noch nicht gibt
commands-guide-device-title = Terminal 2: das Gerät
commands-guide-done = Antworten, dass es erledigt ist
commands-guide-enroll = Schlüssel und Zertifikat für das Gerät erzeugen, mit einer Richtlinie, die ihm seine eigenen Themen erlaubt, und dem Objekt zuordnen
commands-guide-failed = Oder dass es misslang; statusReason ist ein JSON-Objekt mit einem Code aus Großbuchstaben, Ziffern, _ und -
commands-guide-message = Die Nachricht ist da. Die ID der Ausführung steht in ihrem Thema
commands-guide-operator-title = Terminal 1: der Betreiber
commands-guide-others = { $command } simuliert Tausende Geräte, die von selbst antworten. Jeder MQTT-Client kommt mit den Dateien zurecht, die `devices enroll` schreibt.
commands-guide-others-title = andere Arten, das Gerät zu simulieren
commands-guide-result-title = Terminal 1: was daraus wurde
commands-guide-run = Auf dem Gerät ausführen; ausgegeben wird die ID der Ausführung
commands-guide-serve = Das lokale AWS als Server starten, der seine MQTT-Ports öffnet; in einem eigenen Terminal laufen lassen
commands-guide-status = Die Ausführung ansehen
commands-guide-subscribe = Die Befehle des Geräts mit seinem Zertifikat abonnieren
commands-guide-terminal = Ein zweites Terminal öffnen, mit denselben AWS-Anmeldeinformationen und derselben Region wie das erste
commands-guide-wait = Warten, bis das Abonnement gemeldet wird, und laufen lassen
commands-guide-why = Ein Befehl ist eine Nachricht an ein Gerät, das jetzt lauscht. Lauscht niemand, ist sie verloren, und die Ausführung endet mit einem Timeout, außer das Gerät hat eine persistente Sitzung. Deshalb abonniert zuerst das Gerät, in einem zweiten Terminal, und erst dann wird der Befehl ausgeführt.
commands-guide-why-title = warum die Reihenfolge wichtig ist

## Topics

commands-topics-accepted = accepted: AWS hat die Antwort angenommen
commands-topics-execution = die ID, die `commands run` ausgibt; in einem Abonnement steht + für eine beliebige, und das Gerät liest die ID aus dem Thema der Nachricht
commands-topics-format = das Format der Nutzlast; es entfällt, wenn sie keines der beiden hat
commands-topics-rejected = rejected: AWS hat die Antwort nicht angenommen
commands-topics-request = request: was das Gerät tun soll
commands-topics-response = response: was das Gerät antwortet, an eines von
commands-topics-subscribe = das Gerät abonniert alle seine Befehle
commands-topics-thing = der Name des Objekts in der Registry; mit clients statt things die MQTT-Client-ID eines Geräts, das kein Objekt ist

## Learning moments. Lines that begin with two spaces stay as they are, for tables: at most 76 columns.

commands-learn-choice =
    Drei Fragen helfen. Muss es jetzt geschehen? Dann ist es ein Befehl: eine offen gelassene Tür verriegeln, ein Auto an seiner Hupe finden, einen Wert zur Diagnose lesen. Darf es geschehen, wann immer das Gerät das nächste Mal online ist? Dann ist es ein gewünschter Zustand im Schatten: eine Zieltemperatur, ein Meldeintervall, eine Einstellung. Ist es Arbeit an vielen Geräten, mit Dateien, Stufen und Aufzeichnung? Dann ist es ein Job: Firmware, Zertifikate, eine neue Konfiguration.

    Die drei ergänzen sich. Installiert wird mit einem Job, eingestellt mit dem Schatten, eingegriffen mit einem Befehl. Bevor ein Job auf einem Fahrzeug beginnt, kann ein Befehl fragen, ob es geparkt ist; scheitert ein Befehl immer wieder, zeigt der Schatten den letzten bekannten Zustand des Geräts.

    Was als Befehl gesendet wird, sollte man gefahrlos zweimal senden können, denn ein Gerät hat vielleicht gehandelt, ohne dass seine Antwort durchkam.

commands-learn-choice-title = Was von den dreien: Befehl, Schatten oder Job?

commands-learn-comparison =
    Gerade ging eine Nachricht an Geräte, die jetzt lauschen. AWS IoT kennt zwei weitere Wege, Geräte etwas tun zu lassen:

                 Befehl             Schatten            Job
      für        sofortiges Tun     einen Zielzustand   Arbeit an Flotten
      dauert     Sekunden           bis online          Minuten, Stunden
      offline    verloren, Timeout  später abgeglichen  wartet
      Antwort    Status, Ergebnis   gemeldeter Zustand  Status, Details
      Ziele      je ein Gerät       je ein Gerät        Objekte, Gruppen

    Ein Gerät mit einer persistenten MQTT-Sitzung ist die Ausnahme: Was in seiner Abwesenheit gesendet wird, wartet auf es, standardmäßig eine Stunde und nie länger als der Timeout der Ausführung.

    Einen Befehl auf einer Gruppe auszuführen, übernimmt fleetctl: Es startet eine Ausführung je Mitglied, in dem Tempo, das AWS erlaubt.

commands-learn-comparison-title = Befehle, Schatten und Jobs im Vergleich

commands-learn-console =
    Dasselbe lässt sich in der AWS-Konsole verfolgen: AWS IoT, Manage, Remote actions, Commands zeigt Befehle und ihre Ausführungen. AWS IoT, Test, MQTT test client simuliert ein Gerät ganz ohne Programm: das Anfragethema des Geräts abonnieren, den Befehl ausführen und die Antwort an sein Antwortthema veröffentlichen.

    Vor einem Befehl sind vier Dinge zu prüfen: Das Gerät ist verbunden; es hat sein Anfragethema abonniert; seine Richtlinie erlaubt ihm, an sein Antwortthema zu veröffentlichen; und Konsole, Gerät und dieses Terminal sind in demselben Konto und derselben Region. Der häufigste Fehler ist, erst nach dem Senden des Befehls zu abonnieren: Die Nachricht ist dann weg, und die Ausführung endet als TIMED_OUT.

    Das lokale AWS hat keine Konsole; `fleetctl mqtt sub` und `mqtt pub` ersetzen deren Testclient.

commands-learn-console-title = Die AWS-Konsole, und was vor einem Befehl zu prüfen ist

commands-learn-lifecycle =
    Eine Ausführung ist in einem von sechs Zuständen:

      CREATED      AWS hat die Nachricht gesendet; der Timeout läuft
      IN_PROGRESS  das Gerät hat begonnen; es kann das mehrmals melden
      SUCCEEDED    das Gerät hat es getan
      FAILED       das Gerät hat es versucht und nennt einen Grund
      REJECTED     das Gerät weigert sich, etwa während der Fahrt
      TIMED_OUT    niemand hat rechtzeitig geantwortet

    Jeder Status außer CREATED stammt vom Gerät, mit einer Ausnahme: Kommt keine Antwort rechtzeitig, setzt AWS selbst TIMED_OUT mit dem Grund $NO_RESPONSE_FROM_DEVICE. Dieser ist nicht endgültig: Eine verspätete Antwort ersetzt ihn noch. Was das Gerät als SUCCEEDED, FAILED, REJECTED oder TIMED_OUT gemeldet hat, bleibt.

    AWS kennt dafür kein Abbrechen. `commands cancel` antwortet anstelle des Geräts mit REJECTED; das Gerät erfährt davon nichts. AWS bewahrt Ausführungen etwa sechs Monate auf.

commands-learn-lifecycle-title = Das Leben einer Ausführung

commands-learn-payloads =
    Eine statische Nutzlast wird Byte für Byte so gesendet, wie sie geschrieben wurde: ein Befehl für jede Aufgabe, nichts kann falsch werden. Eine dynamische Nutzlast ist eine Vorlage mit Platzhaltern wie temperature; jede Ausführung gibt die Werte an, AWS prüft sie gegen Typen und Bedingungen der Parameter und lehnt die Ausführung ab, bevor eine Nachricht gesendet ist, wenn ein Wert nicht passt.

    Eine statische Nutzlast eignet sich für das, was immer gleich ist, etwa Anhalten. Eine dynamische eignet sich, wo sich nur ein Wert unterscheidet, statt eines Befehls für jeden Wert. Ein Parameter mit Standardwert muss nicht angegeben werden.

    Keine von beiden lässt sich ändern, sobald der Befehl erstellt ist: einen neuen unter anderem Namen erstellen und den alten als veraltet kennzeichnen, damit er nicht mehr ausgeführt wird. Eine Nutzlast fasst bei AWS höchstens 32 KB; fleetctl nimmt 10 KB an.

commands-learn-payloads-title = Statische und dynamische Nutzlasten

commands-learn-practice =
    Befehle heißen am besten nach dem, was sie tun, nicht danach, für wen sie sind: vehicle-lock, nicht fleet-us-1. Ändert sich die Nutzlast, gehört eine Version in den Namen, denn bearbeiten lässt sie sich nicht.

    Der Timeout richtet sich danach, was das Gerät tun muss und wie es verbunden ist: Sekunden für eine Tür, Minuten für ein schlafendes Gerät. Ohne Angabe gibt AWS nur zehn Sekunden; fleetctl gibt sechzig.

    Geräte sollten FAILED mit einem Ursachencode antworten, den ein Programm auswerten kann, und denselben Befehl zweimal vertragen. Mit --canary zuerst wenige Geräte versuchen. Beobachten, was zurückkommt: Eine Regel zum Thema $aws/events/commandExecution/# kann Alarm geben, wenn viele FAILED oder TIMED_OUT sind. Betreiber sollten nur die Befehle ausführen dürfen, die sie brauchen: iot:StartCommandExecution nennt sowohl den Befehl als auch das Objekt.

commands-learn-practice-title = Bewährtes im Umgang mit Befehlen

commands-learn-templates =
    Ein Befehl ist eine Vorlage, die AWS aufbewahrt: ein Name, eine Beschreibung und die Nutzlast, die Geräte bekommen. Ihn zu erstellen, sendet nichts. Jeder Lauf macht daraus eine Ausführung auf einem Gerät, mit eigenem Status. So wird das Gesendete nur einmal geschrieben und geprüft, und wer es ändern darf, lässt sich von dem unterscheiden, der es nur ausführen darf.

    Ein Jobdokument sieht ähnlich aus, doch ein Job hat seine Ziele von Anfang an, und Geräte holen es, wenn sie bereit sind. Ein Schatten enthält gar keine Anweisung: Er sagt, wie ein Gerät sein soll, und das Gerät findet den Weg. Ein Befehl ist für das, was jetzt geschehen muss.

    AWS berechnet Ausführungen und die Nachrichten von Geräten. Ein nicht mehr gewünschter Befehl wird erst als veraltet gekennzeichnet, dann gelöscht.

commands-learn-templates-title = Was ein Befehl ist

commands-learn-topics =
    Ein Gerät braucht ein einziges Abonnement für alle seine Befehle, mit + für die ID der Ausführung und # für das Format. Die Nachricht ist die Nutzlast und sonst nichts: Die ID steht nur im Thema, und das Gerät muss sie dort lesen, um zu antworten.

      request            AWS an das Gerät: was zu tun ist
      response           das Gerät an AWS: wie es ging
      response/accepted  AWS an das Gerät: Antwort angenommen
      response/rejected  AWS an das Gerät: nicht angenommen, und warum

    Die IoT-Richtlinie des Geräts muss iot:Subscribe und iot:Receive für die Anfragen und iot:Publish für die Antworten erlauben. fleetctl gibt registrierten Geräten eine Richtlinie nur für ihre eigenen Themen, damit kein Gerät für ein anderes antworten kann. Das Format ist json oder cbor und entfällt bei allem anderen.

commands-learn-topics-title = Die MQTT-Themen eines Befehls
