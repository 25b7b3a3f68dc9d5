# Die Hilfe jedes Befehls und jeder Option.

help = Betreibt eine AWS-IoT-Device-Management-Flotte, auf AWS oder einem lokalen AWS
    .long = 
        Stellt eine AWS-IoT-Device-Management-Flotte bereit, ordnet, aktualisiert und steuert sie und räumt sie wieder auf.

        Mit --local läuft alles gegen ein lokales AWS in fleetctl: ohne Konto, ohne Netz, ohne Kosten. Ohne --local kommen Anmeldeinformationen und Region von dort, wo auch die AWS CLI sie findet.
    .after = 
        Beispiele:
        {"  "}fleetctl --local provision --devices 15   kleine Flotte, lokales AWS
        {"  "}fleetctl provision --dry-run              was eine Flotte auf AWS braucht
        {"  "}fleetctl cleanup --dry-run                was davon gelöscht würde, warum
        {"  "}fleetctl local serve                      lokales AWS für AWS CLI, SDKs

help-global--local = Das lokale AWS in fleetctl statt AWS verwenden
    .long = 
        Das lokale AWS in fleetctl statt AWS verwenden

        Es hat ein eigenes Konto (123456789012); vorhandene Anmeldeinformationen und Profile bleiben unbeachtet. Läuft `fleetctl local serve` mit demselben --state-dir, wird dieses verwendet.

help-global--state-dir = Wo das lokale AWS seinen Zustand ablegt
    .long = 
        Wo das lokale AWS seinen Zustand ablegt

        `:memory:` vergisst am Ende alles.

        {"["}Standard: ein Ordner des Benutzerkontos]

help-global--profile = Das Profil der AWS-Konfiguration

help-global--region = Die AWS-Region
    .long = 
        Die AWS-Region

        {"["}Standard: AWS_REGION, AWS_DEFAULT_REGION oder die des Profils; mit --local us-east-1]

help-global--endpoint-url = Alle Anfragen an diese Adresse statt an AWS senden

help-global--output = Form der Ergebnisse: table, json, yaml, text
    .long = 
        Form der Ergebnisse: table, json, yaml, text

        `text` trennt Werte durch Tabs, nach den Regeln der AWS CLI. Ein Lauf gibt seine Ereignisse als JSON-Zeilen oder als YAML-Dokumente aus.

        {"["}Standard: table]

help-global--result-query = Nur ausgeben, was ein JMESPath-Ausdruck im Ergebnis findet
    .long = 
        Nur ausgeben, was ein JMESPath-Ausdruck im Ergebnis findet

        Er wird auf das angewendet, was --output json ausgibt; das Gefundene erscheint in der Form, die --output angibt, ohne --output als Tabelle. Bei einem Lauf gilt er dem letzten Ereignis, der Zusammenfassung.

help-global--lang = Sprache aller Texte für Menschen: en, es, ja, zh, pt, ko, de, it, fr
    .long = 
        Sprache aller Texte für Menschen: en, es, ja, zh, pt, ko, de, it, fr

        Einzutippende Wörter, JSON und Exitcodes sind in jeder Sprache gleich.

        {"["}Standard: AWS_IOT_LANG, LC_ALL, LC_MESSAGES oder LANG, sonst en]

help-global--color = Farben: auto, always, never
    .long = 
        Farben: auto, always, never

        `auto` verwendet sie in einem Terminal und beachtet NO_COLOR und CLICOLOR_FORCE.

        {"["}Standard: auto]

help-global--quiet = Nur Ergebnisse, Warnungen und Fehler ausgeben

help-global--debug = Jeden AWS-Aufruf mit seiner Antwort anzeigen, einen nach dem anderen
    .long = 
        Jeden AWS-Aufruf mit seiner Antwort anzeigen, einen nach dem anderen

        Geheimnisse werden verdeckt, IDs von Konten und Ressourcen nicht.

help-global--learn = Jeden Schritt dort erklären, wo er geschieht: die Lernmomente des Workshops
    .long = 
        Jeden Schritt dort erklären, wo er geschieht: die Lernmomente des Workshops

        Jeder erscheint einmal und wartet, bis er gelesen ist; mit --yes wartet er nicht.

help-global--yes = Einfache Fragen mit Ja beantworten
    .long = 
        Einfache Fragen mit Ja beantworten

        Eine Frage, die ein eingetipptes Wort verlangt, beantwortet nur --confirm.

help-global--rate = Tempo einer Art von Anfragen: things=200, shadows=off
    .long = 
        Tempo einer Art von Anfragen: things=200, shadows=off

        Anfragen pro Sekunde für ein Kontingent, anstelle des Standardkontingents des Kontos. `off` heißt: so schnell es geht. Mehrfach möglich.

help-global--config = Einstellungen nur aus dieser Datei lesen
    .long = 
        Einstellungen nur aus dieser Datei lesen

        {"["}Standard: FLEETCTL_CONFIG, sonst fleet.toml des Benutzers und des aktuellen Ordners]

help-global--fleet = Das Profil der Einstellungen: [profiles.NAME] in fleet.toml
    .long = 
        Das Profil der Einstellungen: [profiles.NAME] in fleet.toml

        {"["}Standard: FLEETCTL_FLEET, sonst keines: nur ihre Standardwerte]

help-global--local-faults = Fehler des lokalen AWS in fleetctl, wie bei `local serve --faults`

help-global--local-quotas = Anfrageraten des lokalen AWS in fleetctl: aws, off

help-global--local-access-log = Das Zugriffsprotokoll des lokalen AWS in fleetctl, als JSON-Zeilen

help-provision = Flotte bereitstellen, oder was an ihr noch fehlt
    .long = 
        Stellt eine Flotte bereit: Objekttypen, Firmware, Softwarepakete, IAM-Rollen, Flottenindizierung, eine Gruppe pro Land und die Geräte mit ihren Schatten, alles mit Tags versehen.

        Zuerst wird geprüft, was da ist, dann ein Plan gezeigt und gefragt; danach entsteht, was fehlt. Ein erneuter Aufruf macht dort weiter, wo der letzte aufgehört hat; Vorhandenes bleibt, auch was Geräte seither geändert haben. In einem Terminal wird erfragt, was keine Option angibt; mit --yes gelten die Standardwerte.

help-provision--things-prefix = Womit die Namen der Geräte beginnen, 1 bis 20 Zeichen
    .long = 
        Womit die Namen der Geräte beginnen, 1 bis 20 Zeichen

        Buchstaben, Ziffern, Bindestriche, Unterstriche und Doppelpunkte. Gerät 7 von Vehicle-VIN- heißt Vehicle-VIN-007.

help-provision--thing-types = Die Objekttypen, jeder mit einem gleichnamigen Softwarepaket
    .long = 
        Die Objekttypen, jeder mit einem gleichnamigen Softwarepaket

        {"["}Standard: SedanVehicle,SUVVehicle,TruckVehicle]

help-provision--package-versions = Die Versionen jedes Pakets; Geräte beginnen mit der ersten
    .long = 
        Die Versionen jedes Pakets; Geräte beginnen mit der ersten

        {"["}Standard: 1.0.0,1.1.0]

help-provision--continent = Der Kontinent: 1 bis 7 oder ein Name
    .long = 
        Der Kontinent: 1 bis 7 oder ein Name

        1 Nordamerika, 2 Südamerika, 3 Europa, 4 Asien, 5 Afrika, 6 Ozeanien, 7 Antarktis

        {"["}Standard: 1]

help-provision--countries = Die Länder: die ersten N des Kontinents oder Ländercodes
    .long = 
        Die Länder: die ersten N des Kontinents oder Ländercodes

        Codes ohne Kontinent bestimmen ihn selbst.

        {"["}Standard: 3 in Nordamerika, sonst 2]

help-provision--devices = Anzahl der Geräte der Flotte
    .long = 
        Anzahl der Geräte der Flotte

        {"["}Standard: 100]

help-provision--dry-run = Plan ausgeben und nichts ändern

help-provision--plan-out = Plan für `fleetctl apply` in einer Datei speichern und nichts ändern
    .long = 
        Plan für `fleetctl apply` in einer Datei speichern und nichts ändern

        Er gilt 24 Stunden, für dasselbe Konto und dieselbe Region.

help-groups = Dynamische Gruppen: erstellen, auflisten, anzeigen, löschen, Abfragen ausprobieren

help-groups-create = Dynamische Gruppe aus Kriterien oder einer Abfrage erstellen
    .long = 
        Erstellt eine dynamische Gruppe: Mitglieder sind die Geräte, auf die eine Abfrage zutrifft, und zwar genau so lange, wie sie zutrifft.

        Die Abfrage entsteht aus Kriterien, die alle erfüllt sein müssen, oder wird mit --query-string angegeben. Sie wird vor dem Senden geprüft und dann ausprobiert: Vor der Zustimmung ist zu sehen, auf wie viele Geräte sie zutrifft und welche die ersten sind. Eine Abfrage ohne Treffer wird abgelehnt, außer mit --allow-empty. In einem Terminal fragt ohne Kriterien und Abfrage ein Assistent danach. Eine vorhandene Gruppe mit derselben Abfrage bleibt.
    .after = 
        Beispiele:
        {"  "}fleetctl groups create --countries US --thing-types SedanVehicle
        {"  "}fleetctl groups create --countries US,CA --battery '>50' --name LowRisk
        {"  "}fleetctl groups create --thing-types SedanVehicle --versions 1.0.0 --yes
        {"  "}fleetctl groups create --name Far --query-string 'NOT attributes.country:US'

help-groups-create--countries = Geräte in diesen Ländern, je zwei Buchstaben

help-groups-create--thing-types = Geräte dieser Objekttypen

help-groups-create--versions = Geräte, die diese Versionen des Pakets ihres Objekttyps melden

help-groups-create--battery = Geräte mit diesem Akkustand in Prozent: '>50', '<30', '=75', '[30 TO 80]'

help-groups-create--query-string = Eine Abfrage statt Kriterien

help-groups-create--name = Der Name der Gruppe
    .long = 
        Der Name der Gruppe

        {"["}Standard: DynamicGroup- und die Kriterien, wenn jedes genau einen Wert hat]

help-groups-create--allow-empty = Gruppe erstellen, auch wenn noch nichts zutrifft

help-groups-create--max-terms = Erlaubte Abfragebegriffe, falls AWS das Kontingent des Kontos erhöht hat
    .long = 
        Erlaubte Abfragebegriffe, falls AWS das Kontingent des Kontos erhöht hat

        {"["}Standard: 5]

help-groups-create--dry-run = Abfrage ausprobieren, zeigen, was erstellt würde, und nichts ändern

help-groups-list = Dynamische Gruppen mit Abfragen und genauen Mitgliederzahlen auflisten
    .long = 
        Listet die dynamischen Gruppen des Kontos in der Region auf: Abfrage, genaue Zahl der Mitglieder, Status und Erstellungszeit.

        AWS gibt in seiner Liste nicht an, welche Gruppen dynamisch sind; deshalb wird jede Gruppe einzeln beschrieben. Die Mitglieder werden seitenweise gezählt, je 250.

help-groups-show = Dynamische Gruppe, ihre Tags und ihre ersten Mitglieder anzeigen
    .long = 
        Zeigt eine dynamische Gruppe, ihre Tags und ihre ersten Mitglieder.

        Ohne GROUP lässt sich in einem Terminal eine aus einer Liste wählen.

help-groups-show--name = Der Name der Gruppe

help-groups-delete = Dynamische Gruppe löschen; ihre Mitglieder bleiben
    .long = 
        Löscht eine dynamische Gruppe. Die Geräte darin bleiben, wie sie sind, ebenso Jobs, die für die Gruppe erstellt wurden.

        Zeigt die Gruppe und verlangt das Wort DELETE, eingetippt oder als --confirm DELETE; --yes genügt nicht. Eine statische Gruppe wird nie gelöscht.

        Ohne GROUP lässt sich in einem Terminal eine aus einer Liste wählen.

help-groups-delete--name = Der Name der Gruppe

help-groups-delete--confirm = Dem Löschen ohne Frage zustimmen: DELETE
    .long = 
        Dem Löschen ohne Frage zustimmen: DELETE

        Es muss genau dieses Wort sein. --yes genügt nicht.

help-groups-test = Abfrage ausprobieren: was falsch ist, was sie findet, was jeder Teil ausschließt
    .long = 
        Probiert eine Abfrage am Flottenindex aus und ändert nichts: prüft sie, zählt die Geräte, auf die sie zutrifft, zeigt die ersten davon und gibt zu jedem Teil der Abfrage an, wie viele Geräte er allein ausschließt. Ohne Angabe lassen sich in einem Terminal mehrere Abfragen nacheinander eingeben.

        Ein Gerät, das an zwei Teilen scheitert, wird von beiden ausgeschlossen und deshalb bei keinem gezählt; „Treffer“ gibt an, auf wie viele Geräte der Teil zutrifft, unabhängig von den anderen.

help-groups-test--query = Die Abfrage

help-packages = Softwarepakete: Versionen, Firmware, Meldungen der Geräte, Zurücksetzen

help-packages-create = Paket erstellen, noch ohne Versionen
    .long = 
        Erstellt ein Softwarepaket mit den Tags des Workshops. Versionen kommen mit `fleetctl packages add-version` hinzu.

        Geräte eines Objekttyps melden ein Paket gleichen Namens: Das Paket sollte deshalb heißen wie der Typ.

        Ohne PACKAGE wird in einem Terminal nach dem Namen gefragt.

help-packages-create--package = Der Name des Pakets

help-packages-create--description = Beschreibung des Pakets, bis zu 1024 Zeichen

help-packages-add-version = Version hinzufügen: Firmware, Entwurf, SBOM, Veröffentlichung
    .long = 
        Fügt einem Paket eine Version hinzu: Die Firmware kommt in den Bucket des Workshops, ein Entwurf verweist auf sie, und der Entwurf wird veröffentlicht. Ein fehlender Bucket wird mit Versionierung erstellt.

        Dateien jeder Größe werden gestreamt, ab 8 MB in Teilen, die S3 zusammensetzt und prüft. Ohne Datei entsteht ein kleines Muster. Namen, Größen und die Version werden vor dem Senden geprüft. Nach einem Fehler macht ein erneuter Aufruf dort weiter, wo er aufgehört hat: Dieselbe Datei wird nicht zweimal gesendet.

        Eine veröffentlichte Version kann weder geändert noch wieder zum Entwurf werden; mit --draft bleibt sie ein Entwurf.

        Ohne PACKAGE oder VERSION wird in einem Terminal danach gefragt, ebenso nach allem anderen, was zur Version gehört.
    .after = 
        Beispiele:
        {"  "}fleetctl packages add-version SedanVehicle 1.2.0
        {"  "}fleetctl packages add-version SedanVehicle 1.2.0 --file firmware.bin --sbom sbom.zip

help-packages-add-version--package = Das Paket

help-packages-add-version--version = Die neue Version

help-packages-add-version--file = Die Firmware
    .long = 
        Die Firmware

        {"["}Standard: ein kleines Muster wird erzeugt]

help-packages-add-version--sbom = Eine Software-Stückliste (SBOM): eine ZIP-Datei mit SPDX- oder `CycloneDX`-Dateien
    .long = 
        Eine Software-Stückliste (SBOM): eine ZIP-Datei mit SPDX- oder `CycloneDX`-Dateien

        AWS prüft sie danach; `packages show-version` zeigt das Ergebnis.

help-packages-add-version--description = Beschreibung der Version, bis zu 1024 Zeichen

help-packages-add-version--attribute = Ein Attribut der Version; alle zusammen höchstens 3 KB
    .long = 
        Ein Attribut der Version; alle zusammen höchstens 3 KB

        Mehrfach möglich.

help-packages-add-version--draft = Als Entwurf belassen: noch änderbar, aber nicht auszurollen

help-packages-add-version--dry-run = Zeigen, was geschähe, und nichts ändern

help-packages-list = Pakete auflisten

help-packages-show = Paket und seine Versionen anzeigen
    .long = 
        Zeigt ein Paket und seine Versionen.

        Ohne PACKAGE lässt sich in einem Terminal eines aus einer Liste wählen.

help-packages-show--package = Das Paket

help-packages-show-version = Version anzeigen: Status, Firmware, SBOM, Attribute
    .long = 
        Zeigt eine Version: Status, Firmware, SBOM, Attribute.

        Ohne PACKAGE oder VERSION lassen sie sich in einem Terminal aus Listen wählen.

help-packages-show-version--package = Das Paket

help-packages-show-version--version = Die Version

help-packages-delete = Paket ohne Versionen löschen
    .long = 
        Löscht ein Paket. AWS lehnt das ab, solange es Versionen hat; `fleetctl packages delete-version` löscht diese.

        Verlangt das Wort DELETE, eingetippt oder als --confirm DELETE; --yes genügt nicht.

        Ohne PACKAGE lässt sich in einem Terminal eines aus einer Liste wählen.

help-packages-delete--package = Das Paket

help-packages-delete--confirm = Dem Löschen ohne Frage zustimmen: DELETE
    .long = 
        Dem Löschen ohne Frage zustimmen: DELETE

        Es muss genau dieses Wort sein. --yes genügt nicht.

help-packages-delete-version = Version löschen; ihre Firmware bleibt im Bucket
    .long = 
        Löscht eine Version eines Pakets, gleich in welchem Status. Ihre Firmware bleibt im Bucket, und Geräte melden die Version weiterhin. Ein Job, der ein Gerät noch auf sie bringen soll, schlägt dabei fehl.

        Verlangt das Wort DELETE, eingetippt oder als --confirm DELETE; --yes genügt nicht.

        Ohne PACKAGE oder VERSION lassen sie sich in einem Terminal aus Listen wählen.

help-packages-delete-version--package = Das Paket

help-packages-delete-version--version = Die Version

help-packages-delete-version--confirm = Dem Löschen ohne Frage zustimmen: DELETE
    .long = 
        Dem Löschen ohne Frage zustimmen: DELETE

        Es muss genau dieses Wort sein. --yes genügt nicht.

help-packages-config = Ob Jobs die $package-Schatten der Geräte schreiben: status, enable, disable

help-packages-config-status = Zeigen, ob sie eingeschaltet ist und mit welcher Rolle

help-packages-config-enable = Einschalten, mit einer eigenen Rolle
    .long = 
        Schaltet ein, dass AWS IoT Jobs den $package-Schatten eines Geräts schreibt, wenn ein Job mit einer Paketversion auf ihm erfolgreich ist.

        Das geschieht mit der Rolle IoTPackageConfigRole-<region>-<account>; fehlt sie, wird sie erstellt, und stimmen ihre Richtlinien nicht, werden sie angepasst. Ist die Konfiguration mit einer anderen Rolle eingeschaltet, bleibt diese.

help-packages-config-disable = Ausschalten; die Rolle bleibt
    .long = Schaltet aus, dass AWS IoT Jobs die $package-Schatten von Geräten schreibt: Jobs laufen weiter, und was Geräte über Pakete melden, ändert sich nicht mehr von selbst. Die Rolle bleibt.

help-packages-device = Anzeigen, was Geräte als installiert melden
    .long = 
        Zeigt, was die $package-Schatten von Geräten melden: jedes Paket mit Version und Attributen und, wo AWS das festgehalten hat, wann sie zuletzt gesetzt wurden.

        Ein Gerät, das es nicht gibt, und eines, das nichts meldet, werden unterschieden. Die übrigen werden trotzdem gezeigt; der Exitcode ist dann 4.

        Ohne THING lassen sich in einem Terminal einige aus einer Liste wählen.

help-packages-device--things = Die Geräte

help-packages-revert = Bestand von Geräten auf eine Version zurücksetzen
    .long = 
        Setzt zurück, welche Version eines Pakets Geräte melden: ihre $package-Schatten und damit den Bestand. An die Geräte wird nichts gesendet. Mit --with-job entsteht stattdessen ein Job, der die Firmware dieser Version auf ihnen installiert; ihre Schatten werden dann geschrieben, sobald das jeweilige Gerät erfolgreich ist.

        Die Geräte findet die Flottenindizierung: alle, die das Paket melden und nicht bei der Version stehen. Gezeigt werden ihre Anzahl und die ersten zehn; dann wird das Wort REVERT verlangt, eingetippt oder als --confirm REVERT; --yes genügt nicht. Ein erneuter Aufruf erledigt den Rest.

        Ohne PACKAGE oder --to lassen sie sich in einem Terminal aus Listen wählen.
    .after = 
        Beispiele:
        {"  "}fleetctl packages revert SedanVehicle --to 1.0.0 --dry-run
        {"  "}fleetctl packages revert SedanVehicle --to 1.0.0 --confirm REVERT
        {"  "}fleetctl packages revert SedanVehicle --to 1.0.0 --with-job

help-packages-revert--package = Das Paket

help-packages-revert--to = Die Version; sie muss veröffentlicht sein

help-packages-revert--thing-type = Nur Geräte dieses Objekttyps

help-packages-revert--with-job = Version durch einen Job installieren, statt nur die Meldungen der Geräte zu ändern
    .long = 
        Version durch einen Job installieren, statt nur die Meldungen der Geräte zu ändern

        Für bis zu 100 Geräte; eine größere Gruppe ist ein Ziel für `jobs create`.

help-packages-revert--dry-run = Zeigen, welche Geräte zurückgesetzt würden, und nichts ändern

help-packages-revert--confirm = Dem Zurücksetzen ohne Frage zustimmen: REVERT
    .long = 
        Dem Zurücksetzen ohne Frage zustimmen: REVERT

        Es muss genau dieses Wort sein. --yes genügt nicht.

help-jobs = Jobs: erstellen, ansehen, beobachten, abbrechen und löschen

help-jobs-create = Job erstellen: ein Update oder ein eigenes Dokument
    .long = 
        Erstellt einen Job: ein Update, das eine Version eines Pakets installiert, oder ein eigenes Dokument.

        Alles wird vorher geprüft: Gruppen, Objekte, die Version und ihre Firmware, die Rolle, die deren URL signiert, die ID, jede Zahl. Dann ist der Job so zu sehen, wie er gesendet wird, dazu die bestenfalls nötige Dauer des Rollouts und wie viele Geräte eine Firmware bekämen, die auf 3, 10 oder 50 Prozent von ihnen fehlschlägt, bevor die Abbruchregeln den Job anhalten; danach wird gefragt. Mit derselben --job-id noch einmal aufgerufen, bleibt der vorhandene Job.

        In einem Terminal wird erfragt, was nicht angegeben ist, ganz ohne Optionen alles, Schritt für Schritt.
    .after = 
        Beispiele:
        {"  "}fleetctl jobs create --package SedanVehicle --version 1.1.0 --group Fleet-US
        {"  "}fleetctl jobs create --package SedanVehicle --group Fleet-US,Fleet-CA \
        {"      "}--max-per-minute 50 --abort FAILED:10%:5 --timeout 30m --dry-run
        {"  "}fleetctl jobs create --document '{"{"}"operation": "reboot"{"}"}' --thing Vehicle-VIN-001

help-jobs-create--package = Das zu installierende Paket

help-jobs-create--version = Die zu installierende Version; sie muss veröffentlicht sein
    .long = 
        Die zu installierende Version; sie muss veröffentlicht sein

        {"["}Standard: die Standardversion des Pakets]

help-jobs-create--document = Ein eigenes Jobdokument: eine Datei, - für stdin oder das JSON selbst
    .long = 
        Ein eigenes Jobdokument: eine Datei, - für stdin oder das JSON selbst

        Platzhalter von AWS IoT sind darin erlaubt. Mit --package installiert der Job auch diese Version: Die $package-Schatten erfolgreicher Geräte geben sie dann an.

help-jobs-create--allow-deprecated = Version auch installieren, wenn sie veraltet ist

help-jobs-create--group = Die Objekte in diesen Gruppen und in deren Untergruppen
    .long = 
        Die Objekte in diesen Gruppen und in deren Untergruppen

        Mehrfach möglich.

help-jobs-create--thing = Diese Objekte
    .long = 
        Diese Objekte

        Mehrfach möglich.

help-jobs-create--snapshot = Nur für Objekte, die beim Start des Jobs Ziele sind; er endet, wenn sie fertig sind (Standard)

help-jobs-create--continuous = Auch für Objekte, die den Gruppen später beitreten; der Job endet nicht von selbst

help-jobs-create--max-per-minute = Höchstens so viele Geräte pro Minute benachrichtigen: 1 bis 1.000

help-jobs-create--base-rate = Eine wachsende Rate: benachrichtigte Geräte in der ersten Minute, 1 bis 1.000

help-jobs-create--increment-factor = Womit eine wachsende Rate multipliziert wird: 1.1 bis 5, höchstens eine Nachkommastelle

help-jobs-create--increase-after-notified = Rate erhöhen, sobald jeweils so viele weitere Geräte benachrichtigt sind

help-jobs-create--increase-after-succeeded = Rate erhöhen, sobald jeweils so viele weitere Geräte erfolgreich sind

help-jobs-create--abort = Job abbrechen, wenn zu viele scheitern: FAILED:10%:5
    .long = 
        Job abbrechen, wenn zu viele scheitern: FAILED:10%:5

        10 Prozent, sobald mindestens 5 Geräte ihn beendet haben. FAILED, REJECTED, TIMED_OUT oder ALL. Mehrfach möglich.

help-jobs-create--timeout = Wie viel Zeit ein Gerät ab seinem IN_PROGRESS hat: 1m bis 7d

help-jobs-create--retry = Geräte erneut versuchen lassen: FAILED=3, TIMED_OUT=1, ALL=2
    .long = 
        Geräte erneut versuchen lassen: FAILED=3, TIMED_OUT=1, ALL=2

        Insgesamt höchstens 10 Wiederholungen. Zweimal möglich.

help-jobs-create--start = Wann der Job beginnt, in UTC: frühestens in 30 Minuten, spätestens in einem Jahr

help-jobs-create--end = Wann der Job endet, in UTC: frühestens 30 Minuten nach dem Beginn

help-jobs-create--end-behavior = Was dann geschieht: stop-rollout, cancel, force-cancel
    .long = 
        Was dann geschieht: stop-rollout, cancel, force-cancel

        `stop-rollout` benachrichtigt keine weiteren Geräte, `cancel` bricht ab, was wartet, `force-cancel` auch, was läuft.

help-jobs-create--window = Geräte eines kontinuierlichen Jobs nur in diesem Fenster benachrichtigen: 'cron(0 2 * * ? *)=1h'
    .long = 
        Geräte eines kontinuierlichen Jobs nur in diesem Fenster benachrichtigen: 'cron(0 2 * * ? *)=1h'

        Wann es sich öffnet, in UTC, und für wie lange, 1m bis 1430m. Mehrfach möglich.

help-jobs-create--url-expires = Wie lange eine Firmware-URL gilt: 60s bis 1h
    .long = 
        Wie lange eine Firmware-URL gilt: 60s bis 1h

        {"["}Standard: 1h]

help-jobs-create--role = Die Rolle, mit der AWS IoT sie signiert, als Name oder ARN
    .long = 
        Die Rolle, mit der AWS IoT sie signiert, als Name oder ARN

        {"["}Standard: die Rolle aus der Bereitstellung]

help-jobs-create--job-id = Die ID des Jobs
    .long = 
        Die ID des Jobs

        {"["}Standard: OTA-Job- oder Command-Job-, was er installiert und die Uhrzeit]

help-jobs-create--description = Beschreibung des Jobs, bis zu 2028 Zeichen

help-jobs-create--dry-run = Alles prüfen, den Job und seinen Verlauf zeigen und nichts ändern

help-jobs-list = Jobs auflisten, die neuesten zuerst
    .long = Listet die Jobs in allen Zuständen auf, die neuesten zuerst. Alle Seiten werden gelesen, die Zustände nebeneinander, mit --debug nacheinander.

help-jobs-list--status = Nur Jobs in diesen Zuständen: SCHEDULED, IN_PROGRESS, COMPLETED, CANCELED, DELETION_IN_PROGRESS

help-jobs-list--limit = Höchstens so viele Jobs, die neuesten

help-jobs-show = Job mit Dokument und gesamter Konfiguration anzeigen
    .long = 
        Zeigt einen Job: seinen Stand, seine Ziele, sein Dokument, wie AWS es hat, seine Konfiguration als JSON in den Worten von AWS, wie Firmware-URLs signiert werden und wie viele Ausführungen in jedem Zustand sind.

        Ohne JOB lässt sich in einem Terminal einer aus einer Liste wählen. AWS zählt Ausführungen mit etwas Verzögerung; `fleetctl jobs stats` zählt sie selbst.

help-jobs-show--job = Die ID des Jobs

help-jobs-document = Dokument eines Jobs ausgeben
    .long = 
        Gibt das Dokument eines Jobs aus, wie AWS es hat: JSON, mit den eingesetzten Attributen von Paketversionen. Platzhalter für vorsignierte URLs bleiben stehen; AWS ersetzt sie, wenn ein Gerät fragt.

        Ohne JOB lässt sich in einem Terminal einer aus einer Liste wählen.

help-jobs-document--job = Die ID des Jobs

help-jobs-executions = Ausführungen eines Jobs auflisten
    .long = 
        Listet die Ausführungen eines Jobs über alle Seiten auf, sobald sie gelesen sind, und wie viele in jedem Zustand sind. Jede Ausführung erscheint einmal; mit --status kann eine zweimal erscheinen, wenn sie währenddessen den Zustand wechselt.

        Ohne JOB lässt sich in einem Terminal einer aus einer Liste wählen.

help-jobs-executions--job = Die ID des Jobs

help-jobs-executions--status = Nur in diesen Zuständen
    .long = 
        Nur in diesen Zuständen

        QUEUED, IN_PROGRESS, SUCCEEDED, FAILED, TIMED_OUT, REJECTED, REMOVED, CANCELED

help-jobs-executions--thing = Nur auf diesen Objekten

help-jobs-executions--limit = Höchstens so viele

help-jobs-execution = Anzeigen, wie ein Job auf einem Gerät läuft
    .long = 
        Zeigt die Ausführung eines Jobs auf einem Objekt: ihren Stand, wann sie eingereiht wurde, begann und sich änderte, was das Gerät gemeldet hat und was es tun sollte. Gefragt wird die Steuerebene von AWS IoT, weil die Datenebene der Geräte abgeschlossene Ausführungen nicht zeigt.

        Ohne JOB oder THING lassen sie sich in einem Terminal aus Listen wählen.

help-jobs-execution--job = Die ID des Jobs

help-jobs-execution--thing = Das Objekt

help-jobs-execution--number = Die Nummer der Ausführung, wenn das Objekt mehrere dieses Jobs hatte
    .long = 
        Die Nummer der Ausführung, wenn das Objekt mehrere dieses Jobs hatte

        {"["}Standard: die letzte]

help-jobs-stats = Zeigen, wie es um einen Job steht, in Zahlen, und was als Nächstes zu tun ist
    .long = 
        Zählt die Ausführungen eines Jobs über alle Seiten und gibt an, wie viele erfolgreich sind, fehlgeschlagen sind oder noch laufen, wie es um den Job steht und was als Nächstes zu tun ist. FAILED, TIMED_OUT und REJECTED gelten als Fehlschläge.

        Die Bewertung richtet sich nach dem Anteil der erfolgreichen unter allen Ausführungen: ab 95 % sehr gut, ab 80 % gut, ab 50 % schwach, darunter kritisch. Laufende Ausführungen zählen als noch nicht erfolgreich.

        Ohne JOB lässt sich in einem Terminal einer aus einer Liste wählen.

help-jobs-stats--job = Die ID des Jobs

help-jobs-watch = Job beobachten, bis er vorbei ist
    .long = 
        Beobachtet einen Job, bis er vorbei ist: Ausführungen in jedem Zustand, wie viele pro Minute enden, die verbleibende Zeit bei diesem Tempo und die letzten Fehlschläge mit dem, was ihre Geräte gemeldet haben. In einem Terminal wird die Anzeige an Ort und Stelle erneuert; sonst ist jede Änderung eine Zeile, mit --output json ein Ereignis.

        Ein Blick ist eine Anfrage, bei neuen Fehlschlägen ein paar mehr. Strg+C beendet das Beobachten; der Job läuft weiter.

        Ohne JOB lässt sich in einem Terminal einer aus einer Liste wählen.

help-jobs-watch--job = Die ID des Jobs

help-jobs-watch--interval = Die Zeit zwischen zwei Blicken, mindestens 1s

help-jobs-watch--timeout = Höchstens so lange beobachten; Exitcode 8, wenn der Job dann noch läuft

help-jobs-watch--exit-status = Exitcode 1, außer wenn der Job abgeschlossen wird und jede Ausführung erfolgreich ist

help-jobs-cancel = Jobs abbrechen: was nicht begonnen hat, beginnt nicht mehr
    .long = 
        Bricht Jobs ab, die SCHEDULED oder IN_PROGRESS sind. Ausführungen, die QUEUED sind, werden abgebrochen und beginnen nicht mehr; solche, die IN_PROGRESS sind, laufen zu Ende, außer mit --force. Ein abgebrochener Job kann nicht wieder aufgenommen werden.

        Zeigt, was der Abbruch für die Ausführungen bedeutet, verlangt das Wort CANCEL, eingetippt oder als --confirm CANCEL (--yes genügt nicht), und wartet danach, bis AWS den Job als abgebrochen zeigt.

        Ohne JOB lassen sich in einem Terminal einige aus einer Liste wählen.
    .after = 
        Beispiele:
        {"  "}fleetctl jobs cancel JOB --dry-run
        {"  "}fleetctl jobs cancel JOB --confirm CANCEL --comment 'wrong firmware'

help-jobs-cancel--jobs = Die IDs der Jobs

help-jobs-cancel--force = Auch Ausführungen abbrechen, die IN_PROGRESS sind
    .long = 
        Auch Ausführungen abbrechen, die IN_PROGRESS sind

        Ihre Geräte werden davon nicht benachrichtigt; was sie danach melden, wird abgelehnt. Bricht auch ab, was ein Abbruch ohne --force übrig gelassen hat.

help-jobs-cancel--comment = Warum, für Menschen: bis zu 2028 Zeichen

help-jobs-cancel--reason-code = Warum, für Programme: bis zu 128 Zeichen aus A-Z, 0-9 und _

help-jobs-cancel--wait = Wie lange höchstens zu warten ist, bis AWS den jeweiligen Job als abgebrochen zeigt

help-jobs-cancel--dry-run = Zeigen, was es bedeuten würde, und nichts ändern

help-jobs-cancel--confirm = Dem Abbrechen ohne Frage zustimmen: CANCEL
    .long = 
        Dem Abbrechen ohne Frage zustimmen: CANCEL

        Es muss genau dieses Wort sein. --yes genügt nicht.

help-jobs-delete = Jobs und den Verlauf ihrer Ausführungen löschen
    .long = 
        Löscht Jobs: Mit einem Job verschwinden sein Dokument, seine Konfiguration und der Verlauf seiner Ausführungen. Hat der Job Ausführungen oder ist er nicht vorbei, verlangt AWS dafür „force“; es wird dann gesetzt und angekündigt.

        Verlangt das Wort DELETE, eingetippt oder als --confirm DELETE; --yes genügt nicht. AWS löscht zehn Jobs gleichzeitig; weitere warten, bis sie an der Reihe sind. Danach wird gewartet, bis sie gelöscht sind.

        Ohne JOB lassen sich in einem Terminal einige, die vorbei sind, aus einer Liste wählen.
    .after = 
        Beispiele:
        {"  "}fleetctl jobs delete JOB --dry-run
        {"  "}fleetctl jobs delete JOB OTHER-JOB --confirm DELETE

help-jobs-delete--jobs = Die IDs der Jobs

help-jobs-delete--wait = Wie lange höchstens zu warten ist, bis der jeweilige Job gelöscht ist; 0s wartet nicht

help-jobs-delete--dry-run = Zeigen, was gelöscht würde, und nichts ändern

help-jobs-delete--confirm = Dem Löschen ohne Frage zustimmen: DELETE
    .long = 
        Dem Löschen ohne Frage zustimmen: DELETE

        Es muss genau dieses Wort sein. --yes genügt nicht.

help-jobs-report = Bericht über einen Job schreiben: Rollout, Ergebnisse, Fehlschläge, langsame Geräte
    .long = 
        Liest alle Ausführungen eines Jobs und schreibt eine Seite über ihn: den zeitlichen Verlauf seines Rollouts, wie seine Ausführungen ausgingen, warum manche fehlschlugen, welche Geräte am längsten brauchten, seine Einstellungen. Die Seite ist eine einzige Datei ohne Skripte, die nichts nachlädt, für den Bildschirm, hell oder dunkel, und für Papier.

        Warum eine Ausführung fehlschlug, steht in ihrer Beschreibung, und AWS beschreibt zehn pro Sekunde: Bei mehr als 200 Fehlschlägen werden die ersten 200 nach Namen beschrieben, und die Seite sagt das.

help-jobs-report--job = Der Job; ohne Angabe wird gefragt

help-jobs-report--html = Seite in diese Datei schreiben

help-jobs-simulate = Geräte eines Jobs simulieren
    .long = 
        Simuliert die Geräte eines Jobs: Jedes beginnt seine Ausführung, lädt die Firmware über ihre vorsignierte URL herunter, prüft sie und meldet SUCCEEDED oder, wie geplant, FAILED. Vom Heruntergeladenen bleibt nichts.

        Wer Erfolg hat, wird unter allen Zielen des Jobs ausgelost, genau nach dem Prozentsatz. Mit demselben --seed hat ein Gerät immer denselben Ausgang: Eine angehaltene Simulation wird erneut gestartet und erledigt den Rest. Sie läuft, bis niemand mehr benachrichtigt wird; auf dem lokalen AWS wird die Uhr vorgestellt, statt auf den Rollout der nächsten Minute zu warten.
    .after = 
        Beispiele:
        {"  "}fleetctl --local jobs simulate OTA-Job-1 --success-rate 85
        {"  "}fleetctl jobs simulate OTA-Job-1 --devices 20 --progress
        {"  "}fleetctl jobs simulate OTA-Job-1 --dry-run --output json

help-jobs-simulate--jobs = Die Jobs; ohne Angabe wird gefragt

help-jobs-simulate--devices = Höchstens so viele Geräte je Job; für weitere erneut aufrufen

help-jobs-simulate--success-rate = Wie viele von hundert Geräten Erfolg haben
    .long = 
        Wie viele von hundert Geräten Erfolg haben

        {"["}Standard: 90]

help-jobs-simulate--seed = Womit gelost wird: andere Zahl, andere Auswahl

help-jobs-simulate--concurrency = Höchstens so viele Geräte gleichzeitig; ihr Tempo ist ohnehin begrenzt
    .long = 
        Höchstens so viele Geräte gleichzeitig; ihr Tempo ist ohnehin begrenzt

        {"["}Standard: 256; mit --debug 1]

help-jobs-simulate--progress = Geräte melden sich auch auf halbem Weg

help-jobs-simulate--dry-run = Zeigen, welche Geräte was melden würden, und nichts melden

help-commands = Befehle: was Geräte sofort tun sollen, und was sie antworten

help-commands-create = Befehl erstellen, aus einer Vorlage oder mit eigener Nutzlast
    .long = 
        Erstellt einen Befehl, der immer wieder auf Geräten ausgeführt werden kann.

        Eine Vorlage bringt Nutzlast und Parameter fertig mit. Eine eigene Nutzlast ist ein JSON-Objekt von höchstens 10 KB; wo der Platzhalter "${"{"}aws:iot:commandexecution::parameter:NAME{"}"}" steht, gibt jede Ausführung einen Wert an. Ein Parameter ist ein Text, der angegeben werden muss, sofern --parameter nichts anderes bestimmt. In einem Terminal wird ohne --template und --payload aus einer Liste gewählt. Ein vorhandener Befehl, der dasselbe tut, bleibt.
    .after = 
        Beispiele:
        {"  "}fleetctl commands create --template vehicle-lock
        {"  "}fleetctl commands create honk --payload honk.json --description 'Sound the horn'
        {"  "}fleetctl commands create honk --payload - --parameter duration:INTEGER=5 < honk.json

help-commands-create--name = Der Name des Befehls: 1 bis 64 Buchstaben, Ziffern, Binde- und Unterstriche
    .long = 
        Der Name des Befehls: 1 bis 64 Buchstaben, Ziffern, Binde- und Unterstriche

        {"["}Standard: der Name der Vorlage]

help-commands-create--template = Die Vorlage: vehicle-lock, vehicle-unlock, start-engine, stop-engine, set-climate, activate-horn

help-commands-create--payload = Eine Datei mit der Nutzlast, oder - für die Standardeingabe

help-commands-create--payload-json = Die Nutzlast selbst

help-commands-create--description = Was der Befehl tut, 1 bis 256 Zeichen

help-commands-create--parameter = Der Typ eines Parameters und der Wert, den er ohne Angabe hat: NAME:TYPE[=DEFAULT]
    .long = 
        Der Typ eines Parameters und der Wert, den er ohne Angabe hat: NAME:TYPE[=DEFAULT]

        STRING, INTEGER, DOUBLE, LONG, UNSIGNEDLONG, BOOLEAN oder BINARY (base64). Mehrfach möglich.

help-commands-create--dry-run = Zeigen, was erstellt würde, und nichts ändern

help-commands-list = Befehle auflisten, dazu die noch nicht verwendeten Vorlagen

help-commands-show = Befehl anzeigen: Nutzlast, Parameter, ein Beispiel

help-commands-show--name = Der Name des Befehls oder sein ARN

help-commands-delete = Befehl löschen, mit dem kein Gerät beschäftigt ist
    .long = 
        Löscht einen Befehl. AWS löscht ihn sofort, wenn er seit mehr als zwölf Stunden veraltet ist, sonst innerhalb von zwölf Stunden; bis dahin findet ihn `commands show` noch.

        Ein Befehl, auf den Geräte noch nicht geantwortet haben, wird nicht gelöscht, ebenso wenig die Vorlagen des Workshops: die löscht `fleetctl cleanup`. Verlangt das Wort DELETE, eingetippt oder als --confirm DELETE; --yes genügt nicht. Ohne NAME lässt sich in einem Terminal einer aus einer Liste wählen.

help-commands-delete--name = Der Name des Befehls oder sein ARN

help-commands-delete--confirm = Dem Löschen ohne Frage zustimmen: DELETE
    .long = 
        Dem Löschen ohne Frage zustimmen: DELETE

        Es muss genau dieses Wort sein. --yes genügt nicht.

help-commands-deprecate = Befehl sperren: als veraltet kennzeichnen

help-commands-deprecate--name = Der Name des Befehls oder sein ARN

help-commands-restore = Veralteten Befehl wieder freigeben

help-commands-restore--name = Der Name des Befehls oder sein ARN

help-commands-run = Befehl auf Geräten ausführen
    .long = 
        Führt einen Befehl auf Objekten und auf den Mitgliedern von Objektgruppen aus, je eine Ausführung. AWS IoT führt einen Befehl immer auf einem Gerät aus; Gruppen werden hier aufgelöst.

        Ein Gerät muss verbunden sein und sein Thema abonniert haben oder eine persistente Sitzung haben: `commands guide` zeigt, wie. Parameter werden als --param NAME=VALUE angegeben; {"{"}thing{"}"} in einem Wert steht für den Namen des Geräts, und vehicleId ist der Name des Geräts, sofern nichts anderes angegeben ist. Mit --canary kommen einige Geräte zuerst dran, die übrigen nur, wenn es bei ihnen gut ging. Ein angehaltener Lauf geht mit derselben --run-id weiter: Was gestartet ist, wird nicht noch einmal gestartet. In einem Terminal werden ohne NAME oder ohne --thing und --group Listen zur Auswahl gezeigt.
    .after = 
        Beispiele:
        {"  "}fleetctl commands run vehicle-lock --thing Vehicle-VIN-001 --wait
        {"  "}fleetctl commands run set-climate --thing Vehicle-VIN-001 --param temperature=21
        {"  "}fleetctl commands run activate-horn --group Fleet-US --canary 1% --wait --yes

help-commands-run--name = Der Name des Befehls oder sein ARN

help-commands-run--thing = Ein Objekt, auf dem er ausgeführt wird. Mehrfach möglich

help-commands-run--group = Eine Gruppe, auf deren Mitgliedern er ausgeführt wird. Mehrfach möglich

help-commands-run--param = Ein Wert für einen Parameter. Mehrfach möglich

help-commands-run--timeout = Wie viel Zeit jedes Gerät für die Antwort hat: 1s bis 12h
    .long = 
        Wie viel Zeit jedes Gerät für die Antwort hat: 1s bis 12h

        {"["}Standard: 60s]

help-commands-run--wait = Warten, bis alle Geräte geantwortet haben oder ihre Zeit um ist

help-commands-run--canary = Zuerst auf so viel Prozent der Geräte ausführen; gelingt es dort nicht, aufhören

help-commands-run--canary-failures = Wie viele der ersten Geräte scheitern dürfen

help-commands-run--run-id = Der Name dieses Laufs, um ihn fortzusetzen: 1 bis 64 Buchstaben, Ziffern, Binde- und Unterstriche
    .long = 
        Der Name dieses Laufs, um ihn fortzusetzen: 1 bis 64 Buchstaben, Ziffern, Binde- und Unterstriche

        {"["}Standard: aus der Uhrzeit gebildet]

help-commands-run--dry-run = Zeigen, was auf welchen Geräten ausgeführt würde, und nichts ändern

help-commands-status = Stand einer Ausführung anzeigen, bis sie vorbei ist
    .long = 
        Zeigt den Stand einer Ausführung. In einem Terminal bleibt die Anzeige, bis die Ausführung vorbei oder ihre Zeit um ist; sonst nur mit --wait.

        AWS findet eine Ausführung über ihre ID zusammen mit ihrem Gerät. Ohne --thing werden die Ausführungen aller Befehle durchsucht, die neuesten zuerst; bei vielen dauert das eine Weile. Ohne ID lässt sich in einem Terminal eine aus einer Liste wählen.

help-commands-status--id = Die ID der Ausführung

help-commands-status--thing = Das Objekt, auf dem sie läuft

help-commands-status--wait = Warten, bis sie vorbei ist, auch ohne Terminal

help-commands-status--once = Nur einmal nachsehen, auch in einem Terminal

help-commands-history = Ausführungen auflisten, die neuesten zuerst
    .long = 
        Listet Ausführungen auf, die neuesten zuerst: die eines Befehls, die auf einem Objekt oder alle.

        AWS listet die Ausführungen eines Befehls oder eines Geräts auf; ohne --command und --thing werden die aller Befehle zusammengeführt. Zeiten sind in UTC: 2026-03-07, 2026-03-07T12:00 oder eine Spanne zurück wie 2h oder 30d. In einem Terminal zeigt Enter die nächste Seite, q beendet.

help-commands-history--command = Nur Ausführungen dieses Befehls

help-commands-history--thing = Nur Ausführungen auf diesem Objekt

help-commands-history--status = Ausführungen in diesem Zustand: CREATED, IN_PROGRESS, SUCCEEDED, FAILED, REJECTED, TIMED_OUT

help-commands-history--since = Ausführungen seit diesem Zeitpunkt
    .long = 
        Ausführungen seit diesem Zeitpunkt

        {"["}Standard: vor 30 Tagen]

help-commands-history--until = Ausführungen bis zu diesem Zeitpunkt

help-commands-history--page-size = Ausführungen pro Seite: 1 bis 100

help-commands-history--all = Alle, nicht nur die erste Seite

help-commands-cancel = Ausführung abbrechen, indem anstelle des Geräts geantwortet wird
    .long = 
        Bricht eine Ausführung ab. AWS IoT hat dafür weder eine Operation noch einen Status CANCELED: fleetctl veröffentlicht, wie es das Gerät täte, die Antwort REJECTED mit dem Grund CANCELED_BY_OPERATOR und liest dann, was AWS daraus gemacht hat. Das Gerät erfährt davon nichts; möglicherweise hat es das Verlangte schon getan.

        Der Aufrufer braucht iot:Publish für das Thema der Antwort. Verlangt das Wort CANCEL, eingetippt oder als --confirm CANCEL; --yes genügt nicht. Eine Ausführung, die vorbei ist, wird abgelehnt. Ohne ID lässt sich in einem Terminal eine aus einer Liste wählen.

help-commands-cancel--id = Die ID der Ausführung

help-commands-cancel--thing = Das Objekt, auf dem sie läuft

help-commands-cancel--confirm = Ohne Frage zustimmen: CANCEL
    .long = 
        Ohne Frage zustimmen: CANCEL

        Es muss genau dieses Wort sein. --yes genügt nicht.

help-commands-topics = MQTT-Themen der Befehle eines Geräts ausgeben

help-commands-topics--thing = Das Objekt, oder mit --client die MQTT-Client-ID
    .long = 
        Das Objekt, oder mit --client die MQTT-Client-ID

        {"["}Standard: ein Platzhalter]

help-commands-topics--client = Das Gerät ist ein MQTT-Client, der kein Objekt ist

help-commands-topics--execution = Die Ausführung; + steht für eine beliebige

help-commands-guide = Die Seite des Geräts erklären, Schritt für Schritt

help-commands-guide--thing = Das Objekt, das das Gerät darstellt
    .long = 
        Das Objekt, das das Gerät darstellt

        {"["}Standard: Vehicle-VIN-001]

help-commands-guide--command = Der Befehl, der ausgeführt wird
    .long = 
        Der Befehl, der ausgeführt wird

        {"["}Standard: vehicle-lock]

help-devices = Geräte: Objekte registrieren, damit sie sich verbinden können; virtuelle laufen lassen

help-devices-enroll = Objekten Schlüssel, Zertifikat, Richtlinie und Ordner geben
    .long = 
        Registriert Objekte, damit sie sich über MQTT mit beidseitigem TLS verbinden können.

        Für jedes Objekt entsteht auf diesem Rechner ein privater Schlüssel, der ihn nie verlässt; AWS stellt dafür ein Zertifikat aus; das Zertifikat wird dem Objekt zugeordnet und bekommt eine IoT-Richtlinie. Fehlt die Richtlinie WorkshopDevicePolicy, wird sie erstellt: Ein Gerät darf sich mit dem Namen seines Objekts als Client-ID verbinden und Jobs, Schatten und Befehle seines Objekts nutzen, sonst nichts.

        Jedes Objekt hat einen Ordner mit private.key, certificate.pem, ca.pem und connection.json: neben dem Zustand des lokalen AWS oder bei den Daten des Benutzerkontos, nach Konto, Region und Objekt; mit --dir in diesem Ordner. Ein registriertes Objekt bleibt, wie es ist; derselbe Befehl kann also jederzeit erneut laufen, auch nach einer Unterbrechung. Ohne THING und --all-of lassen sich in einem Terminal Objekte aus einer Liste wählen.
    .after = 
        Beispiele:
        {"  "}fleetctl devices enroll Vehicle-VIN-001
        {"  "}fleetctl devices enroll Vehicle-VIN-001 Vehicle-VIN-002 --dir ./keys
        {"  "}fleetctl devices enroll --all-of Fleet-US --yes

help-devices-enroll--things = Die Objekte

help-devices-enroll--all-of = Auch alle Objekte in dieser Gruppe

help-devices-enroll--dir = Ordner hier anlegen, einen pro Objekt
    .long = 
        Ordner hier anlegen, einen pro Objekt

        {"["}Standard: ein Ordner des Benutzerkontos, nach Konto und Region]

help-devices-enroll--policy = Zertifikaten diese IoT-Richtlinie geben; sie muss vorhanden sein
    .long = 
        Zertifikaten diese IoT-Richtlinie geben; sie muss vorhanden sein

        {"["}Standard: WorkshopDevicePolicy; sie wird erstellt]

help-devices-list = Geräte mit einem Ordner auf diesem Rechner und ihre Zertifikate auflisten
    .long = Listet die Geräte auf, die auf diesem Rechner einen Ordner haben, und fragt AWS nach dem Zustand jedes Zertifikats: ACTIVE lässt das Gerät ein. Anderswo registrierte Geräte sind hier nicht bekannt.

help-devices-list--dir = Wo die Ordner sind, falls bei `devices enroll` angegeben

help-devices-revoke = Einem Gerät das Zertifikat entziehen und seinen Ordner samt Schlüssel löschen
    .long = Nimmt zurück, was `devices enroll` gegeben hat: Das Zertifikat wird deaktiviert, was seine Verbindungen beendet, gelöst und gelöscht; danach verschwindet der Ordner mit dem privaten Schlüssel. Objekt und Richtlinie bleiben. Ein Zertifikat, das auch ein anderes Objekt nutzt, bleibt unverändert. Ohne THING lassen sich in einem Terminal Geräte aus einer Liste wählen.

help-devices-revoke--things = Die Objekte

help-devices-revoke--dir = Wo die Ordner sind, falls bei `devices enroll` angegeben

help-devices-run = Virtuelle Geräte laufen lassen: sie erledigen Jobs und Befehle und pflegen Schatten
    .long = 
        Lässt virtuelle Geräte laufen: Jedes verbindet sich über MQTT als sein Objekt, erledigt die Jobs und Befehle, die AWS IoT ihm gibt, pflegt seinen klassischen Schatten und kommt zurück, wenn die Verbindung abreißt. Tausende passen in einen Prozess.

        Sie laufen bis Strg+C oder für --duration. Mit demselben --seed hat jedes Gerät wieder dieselben Ergebnisse, Verzögerungen und Abbrüche. Auf AWS braucht ein Gerät einen Ordner mit seinem Zertifikat. Das lokale AWS lässt Geräte auch ohne Ordner ein, solange `fleetctl local serve` läuft. In einem Terminal wird gefragt, welche Geräte laufen, wenn das nicht angegeben ist.
    .after = 
        Beispiele:
        {"  "}fleetctl --local devices run --things-prefix Vehicle-VIN-
        {"  "}fleetctl --local devices run --group Fleet-US --jobs --success-rate 80
        {"  "}fleetctl devices run --thing Vehicle-VIN-001 --commands --duration 10m

help-devices-run--things-prefix = Objekte, deren Namen so beginnen; dies, --thing oder --group ist nötig

help-devices-run--thing = Dieses Objekt; mehrfach möglich

help-devices-run--group = Die Objekte dieser Gruppe und ihrer Untergruppen

help-devices-run--count = Höchstens so viele davon, die ersten nach Namen

help-devices-run--jobs = Jobs erledigen; ohne --jobs, --commands und --shadow alle drei

help-devices-run--commands = Befehle erledigen

help-devices-run--shadow = Akkustand und Firmwareversion melden und übernehmen, was der Schatten verlangt

help-devices-run--success-rate = Wie viele von hundert Jobs und Befehlen Erfolg haben

help-devices-run--seed = Womit Ergebnisse, Verzögerungen und Abbrüche gelost werden: andere Zahl, anderer Lauf

help-devices-run--delay = Wie lange ein Job dauert, kürzeste bis längste Zeit; ein Befehl dauert ein Zehntel davon

help-devices-run--drop-every = Etwa so oft bricht jedes Gerät die Verbindung wortlos ab und kommt zurück

help-devices-run--duration = Nach dieser Zeit anhalten; ohne Angabe bis Strg+C

help-devices-run--connects-per-second = Höchstens so viele Geräte verbinden sich pro Sekunde

help-devices-run--transport = mqtt: ohne Zertifikat, zum laufenden lokalen AWS; mtls: jedes mit dem eigenen
    .long = 
        mqtt: ohne Zertifikat, zum laufenden lokalen AWS; mtls: jedes mit dem eigenen

        {"["}Standard: mqtt mit --local, sonst mtls]

help-devices-run--dir = Wo die Ordner registrierter Geräte sind, für mtls

help-mqtt = Ein MQTT-Client: abonnieren, veröffentlichen

help-mqtt-sub = Abonnieren und jede eintreffende Nachricht ausgeben
    .long = 
        Abonniert und gibt jede eintreffende Nachricht aus: ihre Zeit (UTC), das Thema und die Nutzlast, JSON in einer Zeile, anderen Text unverändert, alles Übrige hexadezimal. Mit --output json ist eine Zeile ein JSON-Objekt. Eine abgerissene Verbindung wird wiederhergestellt; was inzwischen eintraf, hält der Broker eine Minute lang bereit. Strg+C beendet.

        Mit --device wird die Verbindung über TLS als dieses Gerät hergestellt, auch auf AWS. Mit --local und ohne Gerät geht sie zu einem laufenden `fleetctl local serve` und darf alles abonnieren. In einem Terminal wird nach dem Filter gefragt, wenn keiner angegeben ist.
    .after = 
        Beispiele:
        {"  "}fleetctl --local mqtt sub '#' '$aws/events/#'
        {"  "}fleetctl mqtt sub '$aws/commands/things/T/executions/+/request/#' --device T
        {"  "}fleetctl mqtt sub '$aws/things/T/jobs/#' --device T --count 1 --timeout 30s

help-mqtt-sub--filters = Was abonniert wird; + steht für eine Ebene eines Themas, # am Ende für alle weiteren

help-mqtt-sub--device = Als dieses registrierte Gerät verbinden, mit seinem Zertifikat

help-mqtt-sub--client-id = Die Client-ID
    .long = 
        Die Client-ID

        {"["}Standard: das Objekt des Geräts, wie seine Richtlinie es verlangt; ohne Gerät eine eigene]

help-mqtt-sub--dir = Wo die Ordner der Geräte sind, falls bei `devices enroll` angegeben

help-mqtt-sub--qos = Höchstens einmal (0) oder mindestens einmal (1)

help-mqtt-sub--count = Nach so vielen Nachrichten enden

help-mqtt-sub--timeout = Nach dieser Zeit enden: 30s, 5m; mit --count zeigt Exitcode 8, dass weniger kamen

help-mqtt-pub = Nachricht veröffentlichen
    .long = 
        Veröffentlicht eine Nachricht.

        Mit --device wird die Verbindung über TLS als dieses Gerät hergestellt, auch auf AWS; ein laufendes `mqtt sub` desselben Geräts wird für einen Moment getrennt, weil eine Client-ID nur einmal zugleich verbunden sein kann, und kommt von selbst zurück. Was in diesem Moment für das Gerät eintrifft, wird hier ausgegeben. Ohne Gerät geht die Nachricht über HTTPS, mit den Anmeldeinformationen des Aufrufers. In einem Terminal wird nach Thema und Nachricht gefragt, wenn sie nicht angegeben sind.
    .after = 
        Beispiele:
        {"  "}fleetctl --local mqtt pub greetings --message hello
        {"  "}fleetctl mqtt pub '$aws/commands/things/T/executions/ID/response/json' \
        {"    "}--device T --message '{"{"}"status":"SUCCEEDED"{"}"}'
        {"  "}fleetctl mqtt pub '$aws/things/T/shadow/update' --device T --file shadow.json

help-mqtt-pub--topic = Das Thema

help-mqtt-pub--device = Als dieses registrierte Gerät verbinden, mit seinem Zertifikat

help-mqtt-pub--client-id = Die Client-ID
    .long = 
        Die Client-ID

        {"["}Standard: das Objekt des Geräts, wie seine Richtlinie es verlangt; ohne Gerät eine eigene]

help-mqtt-pub--dir = Wo die Ordner der Geräte sind, falls bei `devices enroll` angegeben

help-mqtt-pub--message = Die Nachricht

help-mqtt-pub--file = Eine Datei mit der Nachricht; - ist die Standardeingabe

help-mqtt-pub--qos = Höchstens einmal (0) oder mindestens einmal (1)

help-mqtt-pub--retain = Nachricht für spätere Abonnenten beibehalten

help-cleanup = Löschen, was zum Workshop gehört, und sonst nichts
    .long = 
        Löscht, was zum Workshop gehört: Objekte mit ihren Schatten und Zertifikaten, Objektgruppen, Objekttypen, Pakete, den Bucket, IAM-Rollen und die Einstellungen, die die Bereitstellung eingeschaltet hat.

        Alles wird angesehen; was zum Workshop gehört, zeigt das Tag, dann der Name, dann die Zugehörigkeit. Gezeigt wird, was gelöscht würde und was bleibt. Was nicht einsehbar ist, bleibt. Dann wird das Wort DELETE verlangt, eingetippt oder als --confirm DELETE; --yes genügt nicht. Danach wird noch einmal nachgesehen und gezeigt, was übrig ist.

        Objekttypen lassen sich fünf Minuten nach ihrer Kennzeichnung als veraltet löschen; alles andere geschieht inzwischen. Ein erneuter Aufruf macht dort weiter, wo der letzte aufgehört hat.
    .after = 
        Beispiele:
        {"  "}fleetctl cleanup --dry-run                     was gelöscht würde, warum
        {"  "}fleetctl cleanup                               wählen, prüfen, DELETE
        {"  "}fleetctl cleanup --confirm DELETE              alles, ohne Frage
        {"  "}fleetctl cleanup --scope things --things-prefix Fleet-Device- --confirm DELETE
        {"  "}fleetctl cleanup --plan-out cleanup.plan
        {"  "}fleetctl apply cleanup.plan --confirm DELETE

help-cleanup--scope = Was gelöscht wird: all, things, groups
    .long = 
        Was gelöscht wird: all, things, groups

        `things` löscht Objekte mit ihren Schatten und Zertifikaten und lässt den Rest; `groups` löscht Objektgruppen, statische und dynamische, und lässt die Objekte.

        {"["}Standard: all; in einem Terminal wird gefragt]

help-cleanup--things-prefix = Womit die Namen der Objekte beginnen, wie bei der Bereitstellung
    .long = 
        Womit die Namen der Objekte beginnen, wie bei der Bereitstellung

        Objekte mit einem anderen Präfix bleiben, auch die mit dem Standardpräfix.

help-cleanup--dry-run = Alles ausgeben, was gelöscht würde oder bliebe, mit dem Grund, und nichts ändern

help-cleanup--plan-out = Plan für `fleetctl apply` in einer Datei speichern und nichts ändern
    .long = 
        Plan für `fleetctl apply` in einer Datei speichern und nichts ändern

        Er gilt 24 Stunden, für dasselbe Konto und dieselbe Region.

help-cleanup--confirm = Dem Löschen ohne Frage zustimmen: DELETE
    .long = 
        Dem Löschen ohne Frage zustimmen: DELETE

        Es muss genau dieses Wort sein. --yes genügt nicht.

help-apply = Gespeicherten Plan ausführen
    .long = 
        Führt einen Plan aus, den `--plan-out FILE` von `fleetctl provision` oder `fleetctl cleanup` gespeichert hat.

        Abgelehnt wird ein Plan für ein anderes Konto, eine andere Region oder ein anderes AWS, ein veränderter und einer, der älter als 24 Stunden ist. Was inzwischen entstanden ist, bleibt; was sich inzwischen geändert hat, wird nicht gelöscht. Ein Plan, der löscht, verlangt das Wort DELETE, eingetippt oder als --confirm DELETE.

help-apply--plan = Der Plan

help-apply--confirm = Einem löschenden Plan ohne Frage zustimmen: DELETE
    .long = 
        Einem löschenden Plan ohne Frage zustimmen: DELETE

        Es muss genau dieses Wort sein. --yes genügt nicht.

help-local = Das lokale AWS: als Server starten, ansehen, seine Uhr vorstellen

help-local-serve = Lokales AWS als Server für SDKs, die AWS CLI und andere Befehle starten
    .long = 
        Startet das lokale AWS als Server; er läuft bis Strg+C oder SIGTERM.

        Die erste Zeile auf stdout ist seine Adresse, ausgegeben, sobald es bereit ist; die zweite ist derselbe Port über TLS; mit der dritten und vierten verbinden sich MQTT-Clients, mit der vierten über ein Zertifikat. Andere Befehle mit --local und demselben --state-dir nutzen diesen Server, solange er läuft.

help-local-serve--port = Der Port; 0 bedeutet einen freien

help-local-serve--mqtt-port = Der Port für MQTT-Clients ohne TLS; 0 bedeutet einen freien
    .long = 
        Der Port für MQTT-Clients ohne TLS; 0 bedeutet einen freien

        Ohne Angabe 1883, falls frei. Wer sich dort verbindet, ist das Konto 123456789012 in us-east-1 und darf alles.

help-local-serve--mqtts-port = Der Port für MQTT-Clients mit Zertifikat; 0 bedeutet einen freien
    .long = 
        Der Port für MQTT-Clients mit Zertifikat; 0 bedeutet einen freien

        Ohne Angabe 8883, falls frei. Was ein Client darf, bestimmen die IoT-Richtlinien des Zertifikats.

help-local-serve--address = Die Adresse, auf der gelauscht wird

help-local-serve--allow-remote = Eine --address erlauben, die andere Rechner erreichen können
    .long = 
        Eine --address erlauben, die andere Rechner erreichen können

        Das lokale AWS nimmt allgemein bekannte Anmeldeinformationen an: Wer es erreicht, kann alles mit ihm tun.

help-local-serve--quotas = Anfrageraten: aws setzt die Standardwerte des Kontos durch, off keine
    .long = 
        Anfrageraten: aws setzt die Standardwerte des Kontos durch, off keine

        Ressourcen- und Protokollgrenzen sowie Wartezeiten gelten in jedem Fall.

help-local-serve--auth = Signaturen: sigv4 prüft sie, off nimmt alles an

help-local-serve--thing-type-wait = Wie lange nach seiner Kennzeichnung als veraltet ein Objekttyp gelöscht werden kann

help-local-serve--index-build = Wie lange ein neuer Flottenindex aufgebaut wird

help-local-serve--index-delay = Wie lange eine Änderung bis in den Flottenindex braucht

help-local-serve--faults = Einzubauende Fehler, z. B. 'seed=7;throttle=5%;drop-after=1%'
    .long = 
        Einzubauende Fehler, z. B. 'seed=7;throttle=5%;drop-after=1%'

        Teile werden mit ';' verbunden: seed=N, throttle=P%, 5xx=P%, drop-after=P% (die Antwort geht verloren, nachdem die Änderung erfolgt ist), truncate=P%, latency=TIME, crash-at=N (beendet den Prozess beim n-ten Aufruf). OPERATION:Teil beschränkt einen Teil auf eine Operation: CreateThing:throttle=20%.

help-local-serve--access-log = Jede Anfrage in diese Datei schreiben, als JSON-Zeilen

help-local-serve--ca-file = Zertifikat der lokalen CA in diese Datei schreiben, für AWS_CA_BUNDLE

help-local-clock = Uhr des lokalen AWS anzeigen oder vorstellen
    .long = 
        Zeigt die Uhr des lokalen AWS oder stellt sie vor.

        Wartezeiten, die AWS auferlegt, vergehen nach dieser Uhr: die fünf Minuten, nachdem ein Objekttyp als veraltet gekennzeichnet wurde, Rollouts, Timeouts, Zeitpläne. Sie geht nie zurück.

help-local-clock-advance = Uhr vorstellen: alles, was inzwischen fällig wird, geschieht
    .long = 
        Stellt die Uhr des lokalen AWS vor: Alles, was inzwischen fällig wird, geschieht.

        Ohne TIME wird in einem Terminal danach gefragt.

help-local-clock-advance--by = Um wie viel: 30s, 5m, 1h30m, 2d

help-local-env = Ausgeben, was eine Shell für das laufende lokale AWS braucht
    .long = 
        Gibt aus, was eine Shell braucht, damit AWS CLI und SDKs das laufende lokale AWS verwenden:

        {"  "}eval "$(fleetctl local env)"
        {"  "}fleetctl local env --shell fish | source
        {"  "}fleetctl local env --shell powershell | Out-String | Invoke-Expression

        FLEETCTL_MQTT_URL und FLEETCTL_MQTTS_URL geben an, wohin sich MQTT-Clients verbinden, letztere mit Zertifikat.

help-local-env--shell = Die Shell, für die geschrieben wird: posix (sh, bash, zsh), fish, powershell

help-local-env--tls = TLS verwenden; AWS_CA_BUNDLE nennt in jedem Fall das Zertifikat der lokalen CA

help-local-status = Anzeigen, was das lokale AWS enthält und wo es als Server läuft

help-local-reset = Alles vergessen, was das lokale AWS enthält
    .long = 
        Vergisst alles, was das lokale AWS enthält, und stellt seine Uhr auf die Systemzeit zurück.

        Die lokale CA bleibt, damit Clients ihr weiterhin vertrauen. Nicht möglich, solange das lokale AWS als Server läuft.

help-local-coverage = Auflisten, was das lokale AWS kann und was nicht

help-learn = Den Workshop als Kurs durchgehen, auf einem eigenen lokalen AWS
    .long = 
        Geht den ganzen Workshop als Kurs durch, auf einem eigenen lokalen AWS: ohne Konto, ohne Kosten. Jeder Schritt wird erklärt, dann von dem Befehl ausgeführt, der dafür da ist, dann am Ergebnis überprüft; dabei steht, was AWS berechnet hätte. Der letzte Schritt räumt auf.

        Mit Enter geht es weiter, q beendet; mit --yes läuft er ohne Warten durch. Mit Lesen dauert er etwa fünf Minuten, ohne Lesen eine. Der Kurs beginnt jedes Mal von vorn.

help-doctor = Prüfen, ob alles für eine Flotte bereit ist
    .long = 
        Prüft Anmeldeinformationen, Konto, Region, Uhr, Endpunkte, die Berechtigungen, die jeder Befehl braucht, Anfrageraten, Flottenindizierung, die Paketkonfiguration, was vom Workshop übrig ist, und das lokale AWS. Ändert nichts.

        Berechtigungen werden ermittelt, indem IAM die Richtlinien des Aufrufers simuliert, falls das erlaubt ist, sonst durch Aufrufe, die nichts ändern. Der Exitcode ist 0, wenn alles in Ordnung ist, sonst 1; was nur wissenswert ist, gilt nicht als Mangel.

        Mit --policy wird eine IAM-Richtlinie ausgegeben, die erlaubt, was die Befehle brauchen.
    .after = 
        Beispiele:
        {"  "}fleetctl doctor                            alles, auf AWS
        {"  "}fleetctl --local doctor                    dasselbe auf dem lokalen AWS
        {"  "}fleetctl doctor --for provision --quick    was die Bereitstellung braucht
        {"  "}fleetctl doctor --policy --for provision   die Richtlinie, die das erlaubt

help-doctor--tasks = Nur, was dieser Befehl braucht: provision, jobs, …; mehrfach möglich
    .long = 
        Nur, was dieser Befehl braucht: provision, jobs, …; mehrfach möglich

        provision, jobs, "jobs simulate", packages, groups, commands, devices, cleanup

help-doctor--quick = Nicht nach Resten des Workshops suchen, was bei vielen Objekten eine Weile dauert

help-doctor--policy = IAM-Richtlinie ausgeben, die erlaubt, was die Befehle brauchen, und nichts prüfen

help-doctor--things-prefix = Womit die Namen der Objekte beginnen, wie bei der Bereitstellung

help-check = Prüfen, ob alles, was das Programm mitbringt, unversehrt ist
    .long = Prüft, was das Programm mitbringt: die Meldungen jeder Sprache, die Vorlagen für Befehle, die Dokumente, die an AWS gesendet werden, die Beispielabfragen und die Liste der Bibliotheken, aus denen es besteht. Braucht kein AWS. Der Exitcode ist 0, wenn alles in Ordnung ist, sonst 1.

help-check--dependencies = Jede Bibliothek mit ihrer Version auflisten

help-config = Einstellungen: welche Werte Optionen ohne Angabe haben, und woher

help-config-show = Anzeigen, welche Werte Optionen ohne Angabe haben, und woher jeder kommt
    .long = Zeigt, welche Werte die globalen Optionen ohne Angabe haben, und woher jeder kommt: aus einer Option dieser Befehlszeile, einer Umgebungsvariablen, einer Zeile einer Datei oder fleetctl selbst. Geheimnisse werden nicht gezeigt.

help-config-path = Ausgeben, welche Dateien gelesen werden

help-config-init = Kommentierte Einstellungsdatei für den Anfang schreiben
    .long = Schreibt eine Einstellungsdatei, in der alles auskommentiert ist: die des Benutzers oder die, die --config nennt. Eine vorhandene Datei bleibt, wie sie ist.

help-config-init--print = Ausgeben statt schreiben

help-completions = Skript zur Vervollständigung für eine Shell ausgeben
    .long = 
        Gibt ein Skript aus, das eine Shell Befehle und Optionen von fleetctl vervollständigen lässt, dazu die Namen von Objekten, Gruppen, Jobs, Paketen, Versionen und Befehlen des Kontos: in höchstens einer Sekunde oder gar nicht. Das Skript fragt das fleetctl im PATH und passt deshalb zu jeder Version.

        {"  "}bash        fleetctl completions bash > ~/.local/share/bash-completion/completions/fleetctl
        {"  "}zsh         fleetctl completions zsh > eine Datei _fleetctl in einem Ordner von $fpath
        {"  "}fish        fleetctl completions fish > ~/.config/fish/completions/fleetctl.fish
        {"  "}powershell  fleetctl completions powershell >> $PROFILE

help-completions--shell = Die Shell: bash, zsh, fish, powershell, elvish
