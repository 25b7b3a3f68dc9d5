# Der geführte Modus: `fleetctl` allein in einem Terminal, mit seinen Menüs.

## Opening

guided-title = fleetctl: eine AWS-IoT-Flotte, von der Bereitstellung bis zum Aufräumen
guided-leaving = Mit Strg+C oder q lässt sich jede Frage gefahrlos verlassen. Enter übernimmt den Wert in Klammern.
guided-language = Sprache
guided-place = wo
guided-place-aws = AWS, mit den Anmeldeinformationen und der Region dieses Rechners
guided-place-local = das lokale AWS in fleetctl: ohne Konto, ohne Netz, ohne Kosten

## Menus

guided-back = zurück
guided-choose = Nummer, q zum Verlassen:
guided-choose-number = eine Nummer von 1 bis { $last } wählen
guided-debug = Debugmodus ein: jeden AWS-Aufruf anzeigen
guided-debug-off = Debugmodus aus
guided-leave = verlassen
guided-main = Was soll geschehen?

## The main menu. Those that open a menu are its title as well.

guided-cleanup = aufräumen: löschen, was der Workshop angelegt hat
guided-commands = Befehle: Geräten sofort sagen, was sie tun sollen
guided-doctor = prüfen, ob alles bereit ist
guided-devices = Geräte: verbinden, virtuelle laufen lassen
guided-groups = dynamische Gruppen
guided-jobs = Jobs erkunden
guided-jobs-create = Job erstellen
guided-jobs-simulate = Geräte eines Jobs simulieren
guided-learn = den Workshop als Kurs durchgehen
guided-local = das lokale AWS
guided-packages = Softwarepakete
guided-provision = Flotte bereitstellen

## Jobs

guided-jobs-cancel = Job abbrechen
guided-jobs-delete = Job löschen
guided-jobs-document = Dokument eines Jobs anzeigen
guided-jobs-execution = Ausführung auf einem Gerät erkunden
guided-jobs-executions = Ausführungen eines Jobs auflisten
guided-jobs-list = alle Jobs auflisten
guided-jobs-report = Bericht über einen Job schreiben
guided-jobs-show = Job erkunden
guided-jobs-stats = Statistik eines Jobs
guided-jobs-watch = Job beobachten

## Packages

guided-packages-add-version = Version hinzufügen
guided-packages-config-disable = Paketkonfiguration ausschalten
guided-packages-config-enable = Paketkonfiguration einschalten
guided-packages-config-status = Paketkonfiguration anzeigen
guided-packages-create = Paket erstellen
guided-packages-delete = Paket löschen
guided-packages-delete-version = Version löschen
guided-packages-device = Versionen auf einem Gerät anzeigen
guided-packages-list = Pakete auflisten
guided-packages-revert = Version auf vielen Geräten zurücksetzen
guided-packages-show = Paket beschreiben
guided-packages-show-version = Version beschreiben

## Dynamic groups

guided-groups-create = dynamische Gruppe erstellen
guided-groups-delete = dynamische Gruppe löschen
guided-groups-list = dynamische Gruppen auflisten
guided-groups-show = dynamische Gruppe beschreiben
guided-groups-test = Abfragen ausprobieren

## Commands

guided-commands-cancel = Befehl auf einem Gerät abbrechen
guided-commands-create = Befehl erstellen
guided-commands-delete = Befehl löschen
guided-commands-deprecate = Befehl sperren (als veraltet kennzeichnen)
guided-commands-guide = die Seite des Geräts erklären
guided-commands-history = Verlauf der Ausführungen
guided-commands-list = Befehle auflisten
guided-commands-restore = veralteten Befehl wieder freigeben
guided-commands-run = Befehl auf Geräten ausführen
guided-commands-show = Befehl anzeigen
guided-commands-status = Status einer Ausführung
guided-commands-topics = MQTT-Themen eines Geräts

## Devices

guided-devices-enroll = Objekte registrieren, damit sie sich verbinden können
guided-devices-list = registrierte Objekte auflisten
guided-devices-publish = Nachricht über MQTT veröffentlichen
guided-devices-revoke = Registrierung aufheben
guided-devices-run = virtuelle Geräte laufen lassen
guided-devices-subscribe = Themen über MQTT mitlesen

## The local AWS

guided-local-clock = seine Uhr vorstellen
guided-local-reset = alles vergessen
guided-local-serve = als Server für andere Werkzeuge starten, bis Strg+C
guided-local-status = anzeigen, was darin ist
