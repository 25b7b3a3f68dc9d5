# Geräte: Zertifikate und Schlüssel für Objekte, virtuelle Geräte und der MQTT-Client.

## Enrolling and revoking

devices-became-completed = vervollständigt
devices-became-enrolled = registriert
devices-became-kept = unverändert
devices-certificate-left = { $thing }: Zertifikat { $certificate } konnte weder nach { $folder } geschrieben noch gelöscht werden. Es ist keinem Objekt zugeordnet und erlaubt nichts; deaktivieren und löschen
devices-certificate-stray = { $thing }: ein Aufruf, der ein Zertifikat erstellt, wurde unterbrochen; vielleicht hat AWS eines erstellt, dessen ID nicht bekannt ist. Es ist keinem Objekt zugeordnet und erlaubt nichts; { $command } führt es als keinem Objekt zugeordnet auf
devices-column-certificate = Zertifikat
devices-column-device = Gerät
devices-column-status = Status
devices-enroll-confirm =
    { $count ->
        [one] { $count } Gerät auf { $place } registrieren?
       *[other] { $count } Geräte auf { $place } registrieren?
    }
devices-enrolled-all =
    { $count ->
        [one] { $count } Gerät ist registriert
       *[other] { $count } Geräte sind registriert
    }
devices-enrolled-some =
    { $all ->
        [one] { $count } von { $all } Gerät registriert
       *[other] { $count } von { $all } Geräten registriert
    }
devices-fact-folders = Ordner
devices-fact-policy = Richtlinie
devices-hint-enroll = `fleetctl devices enroll THING` registriert ein Objekt, --all-of GROUP die einer Gruppe
devices-hint-list = `fleetctl devices list` listet die registrierten Geräte auf
devices-list-title =
    { $count ->
        [one] { $count } Gerät
       *[other] { $count } Geräte
    }
devices-more = ... und { $count } weitere
devices-next = weiter mit: { $command }
devices-none-enrolled = hier ist kein Gerät auf { $place } registriert
devices-pick-title = registrierte Geräte auf { $place }
devices-policy-differs = die IoT-Richtlinie { $policy } ist nicht, wie fleetctl sie erstellt; sie wurde unverändert verwendet
devices-policy-made = { $policy } (erstellt)
devices-revoke-confirm = Registrierung von { $thing } auf { $place } aufheben?
devices-revoke-confirm-many =
    { $count ->
        [one] Registrierung von { $count } Gerät auf { $place } aufheben?
       *[other] Registrierung von { $count } Geräten auf { $place } aufheben?
    }
devices-revoked = Registrierung von { $thing } aufgehoben: Zertifikat { $certificate } und sein Schlüssel sind gelöscht
devices-revoked-key = Registrierung von { $thing } aufgehoben: es hatte kein Zertifikat; sein Schlüssel ist gelöscht
devices-state-gone = gelöscht
devices-state-not-finished = unfertig
devices-state-unknown = unbekannt

## Folders and ports

devices-hint-dir = --dir DIR angeben
devices-hint-elsewhere = ist sein Ordner anderswo, --dir DIR angeben
devices-hint-serve = { $command } in einem anderen Terminal ausführen: MQTT-Clients brauchen ein lokales AWS, das weiterläuft
devices-hint-serve-anew = es anhalten und `fleetctl local serve` dieser Version ausführen
devices-no-home = es gibt kein Home-Verzeichnis für die Ordner der Geräte
devices-no-port = das laufende lokale AWS hat keinen { $scheme }-Port
devices-not-served = das lokale AWS in { $folder } läuft nicht als Server

## Running virtual devices: what is asked, and what is wrong

devices-run-ask-group = die Objekte einer Gruppe
devices-run-ask-names = ihre Namen beginnen mit
devices-run-ask-number = eine Nummer von 1 bis 3 wählen
devices-run-ask-prefix = Objekte, deren Namen mit etwas Bestimmtem beginnen
devices-run-ask-things = Objekte nach Namen auswählen
devices-run-ask-title = welche Geräte sollen auf { $place } laufen?
devices-run-ask-which = welche
devices-run-no-delay = muss eine Zeitspanne sein oder zwei mit .. dazwischen, die kürzere zuerst: 1s..30s
devices-run-no-group = es gibt keine Objektgruppe { $group }
devices-run-no-thing = auf { $place } gibt es kein solches Objekt
devices-run-no-thing-hint = `fleetctl provision` erstellt Objekte; --things-prefix gibt an, womit ihre Namen beginnen
devices-run-not-enrolled = { $folder } ist nicht da: ist das Gerät registriert?
devices-run-plain = --transport mqtt ist für das lokale AWS: AWS lässt niemanden ohne Zertifikat ein
devices-run-plain-hint = --local oder --transport mtls angeben
devices-run-region = ohne Zertifikate sind Geräte in { $plain }, nicht in { $region }
devices-run-region-hint = --transport mtls angeben
devices-run-whose = angeben, welche Geräte laufen sollen; kein Terminal zum Fragen vorhanden, nichts geändert
devices-run-whose-hint = eine davon angeben: { $options }

## Running virtual devices: what a device does. It stands in a line for each step.

devices-did-command = { $thing }: Befehl { $id }: { $status }
devices-did-connect = { $thing }: verbunden
devices-did-connect-again = { $thing }: wieder verbunden
devices-did-desired = { $thing }: Schatten: meldet, was gewünscht ist
devices-did-disconnect = { $thing }: getrennt
devices-did-download = { $thing }: { $size } heruntergeladen
devices-did-drop = { $thing }: Verbindung abgebrochen
devices-did-give-up = { $thing }: aufgegeben: erneutes Verbinden hilft nicht
devices-did-job = { $thing }: Job { $id }: { $status }
devices-did-last = { $what }; weitere werden gezählt und stehen in der Zusammenfassung
devices-did-lose = { $thing }: Verbindung verloren: { $message }
devices-did-not-connect = { $thing }: Verbinden nicht möglich: { $message }
devices-did-report = { $thing }: Schatten: Akku { $battery }%
devices-did-something = { $thing }: hat etwas getan

## Running virtual devices: how it goes. The two lines have to fit into 76 columns with large numbers.

devices-run-begins =
    { $count ->
        [one] { $count } Gerät bis Strg+C, höchstens { $rate } verbinden sich pro Sekunde: { $place }
       *[other] { $count } Geräte bis Strg+C, höchstens { $rate } verbinden sich pro Sekunde: { $place }
    }
devices-run-begins-for =
    { $count ->
        [one] { $count } Gerät für { $time }, höchstens { $rate } verbinden sich pro Sekunde: { $place }
       *[other] { $count } Geräte für { $time }, höchstens { $rate } verbinden sich pro Sekunde: { $place }
    }
devices-run-goes = { $who }; { $what }
devices-run-what =
    { $commands ->
        [one] { $commands } Befehl
       *[other] { $commands } Befehle
    }, { $jobs ->
        [one] { $jobs } Job
       *[other] { $jobs } Jobs
    }, { $updates ->
        [one] { $updates } Schattenupdate
       *[other] { $updates } Schattenupdates
    }
devices-run-who = { $connected }/{ $devices } verbunden
devices-run-who-drops =
    { $connected }/{ $devices } verbunden, { $drops ->
        [one] { $drops } Abbruch
       *[other] { $drops } Abbrüche
    }
devices-run-who-drops-troubles =
    { $connected }/{ $devices } verbunden, { $drops ->
        [one] { $drops } Abbruch
       *[other] { $drops } Abbrüche
    }, { $troubles ->
        [one] { $troubles } Störung
       *[other] { $troubles } Störungen
    }
devices-run-who-troubles =
    { $connected }/{ $devices } verbunden, { $troubles ->
        [one] { $troubles } Störung
       *[other] { $troubles } Störungen
    }

## Running virtual devices: the summary. SUCCEEDED and FAILED are AWS's words.

devices-run-commands = Befehle: { $succeeded } SUCCEEDED, { $failed } FAILED
devices-run-connections = Verbindungen: höchstens { $most } zugleich, { $again } erneut hergestellt, { $dropped } absichtlich abgebrochen, { $lost } verloren, { $failed } gescheitert
devices-run-ended =
    { $devices ->
        [one] verbunden: { $connected } von { $devices } Gerät
       *[other] verbunden: { $connected } von { $devices } Geräten
    }
devices-run-gave-up =
    { $count ->
        [one] { $count } Gerät hat aufgegeben: die Warnungen oben sagen, warum
       *[other] { $count } Geräte haben aufgegeben: die Warnungen oben sagen, warum
    }
devices-run-jobs = Jobs: { $succeeded } SUCCEEDED, { $failed } FAILED, { $size } heruntergeladen
devices-run-memory = Speicher: höchstens { $peak }, { $each } pro Gerät
devices-run-messages = Nachrichten: { $sent } gesendet, { $received } empfangen, { $rejected } abgelehnt; Dauer { $time }
devices-run-shadows =
    Schatten: { $reports ->
        [one] { $reports } Meldung
       *[other] { $reports } Meldungen
    } zu Akku und Firmware, { $desired } zu Gewünschtem
devices-run-stopped =
    { $devices ->
        [one] angehalten: verbunden: { $connected } von { $devices } Gerät
       *[other] angehalten: verbunden: { $connected } von { $devices } Geräten
    }

## The MQTT client

devices-hint-device = --device THING angeben
devices-hint-device-after = --device THING angeben, nach { $command }
devices-hint-enroll-anew = { $command } gibt ihm ein neues, nach { $revoke }, falls es noch da ist
devices-message-retained = { $topic } (beibehalten)
devices-mqtt-active = das Zertifikat von { $thing } ist ACTIVE; seine Richtlinie lässt es nur mit der Client-ID { $thing } ein
devices-mqtt-ask-device = als welches registrierte Gerät, - für keines
devices-mqtt-aws = auf AWS braucht ein MQTT-Client ein Zertifikat
devices-mqtt-gone = der Broker lässt { $thing } nicht ein: sein Zertifikat ist weg: entzogen oder gelöscht
devices-mqtt-no-port = das laufende lokale AWS hat keinen solchen Port für MQTT-Clients
devices-mqtt-not-enrolled = { $thing } ist nicht registriert: { $folder } ist nicht da
devices-mqtt-refused = der Broker lässt { $thing } nicht ein: sein Zertifikat ist { $status }
devices-mqtt-region = ohne Zertifikat ist ein Client in { $plain }, nicht in { $region }
devices-pub-ask-message = Nachricht:
devices-pub-ask-topic = Thema:
devices-pub-client-id = --client-id ist für einen MQTT-Client
devices-pub-client-id-hint = auch --device THING angeben; ohne das geht die Nachricht über HTTPS
devices-pub-done =
    { $bytes ->
        [one] { $bytes } Byte an { $topic } veröffentlicht
       *[other] { $bytes } Bytes an { $topic } veröffentlicht
    }
devices-pub-hint = ein Thema und --message TEXT oder --file FILE angeben
devices-pub-too-long = die Nachricht hat { $bytes }; AWS nimmt höchstens 128 KB an
devices-pub-unheard = dieses lokale AWS läuft nicht als Server; kein MQTT-Client ist mit ihm verbunden
devices-sub-again = { $filters } als { $who } wieder abonniert
devices-sub-ask = Themenfilter
devices-sub-done = { $filters } als { $who } abonniert
devices-sub-fewer = nur { $heard } von { $wanted } Nachrichten kamen rechtzeitig
devices-sub-hint = einen Themenfilter angeben, z. B. '#'
devices-sub-lost = die Verbindung ist verloren: { $why }; neuer Versuch in { $time }
