# Jobs.

## What several commands say

jobs-next = weiter mit: { $command }
jobs-statements = { $first }; { $second }

## Picking a job from a list

jobs-pick-act = Jobs zum Simulieren auf { $place }
jobs-pick-act-none = kein Job zum Simulieren: keiner ist IN_PROGRESS
jobs-pick-cancel = Jobs zum Abbrechen auf { $place }
jobs-pick-cancel-none = kein Job zum Abbrechen: keiner ist SCHEDULED oder IN_PROGRESS
jobs-pick-completed = abgeschlossen { $at }
jobs-pick-created = erstellt { $at }
jobs-pick-delete = Jobs zum Löschen auf { $place }
jobs-pick-delete-none = kein Job zum Löschen: keiner ist COMPLETED oder CANCELED
jobs-pick-look = Jobs zum Ansehen auf { $place }
jobs-pick-make-one = `{ $command }` erstellt einen
jobs-pick-look-none = kein Job zum Ansehen
jobs-pick-prompt = Nummer oder Job-ID:
jobs-pick-prompt-several = Nummern oder Job-IDs, durch Kommas getrennt:
jobs-pick-unknown = { $answer } ist weder eine Nummer noch ein Job der Liste
jobs-pick-unnamed = JOB fehlt, und es gibt kein Terminal für eine Auswahl; nichts geändert
jobs-pick-unnamed-hint = `fleetctl jobs list` listet die Jobs auf
jobs-pick-watch = Jobs zum Beobachten auf { $place }
jobs-pick-watch-none = kein Job zum Beobachten: keiner ist SCHEDULED oder IN_PROGRESS

## Creating a job: before and after

jobs-create-ask =
    { $count ->
        [one] Job { $job } für { $count } Gerät auf { $place } erstellen?
       *[other] Job { $job } für { $count } Geräte auf { $place } erstellen?
    }
jobs-create-ask-at-most =
    { $count ->
        [one] Job { $job } für höchstens { $count } Gerät auf { $place } erstellen?
       *[other] Job { $job } für höchstens { $count } Geräte auf { $place } erstellen?
    }
jobs-create-grows-when = eine wachsende Rate braucht die Angabe, wann sie wächst
jobs-create-grows-when-hint = --increase-after-notified N oder --increase-after-succeeded N angeben
jobs-create-kept = { $job } war schon da und bleibt
jobs-create-made = { $job } erstellt
jobs-create-nobody-agrees = kein Terminal vorhanden, um zu fragen, ob der Job stimmt; nichts geändert
jobs-create-nobody-agrees-hint = --yes angeben, oder --dry-run, um ihn anzusehen
jobs-create-nobody-says-what = niemand zu fragen, was der Job tun soll; nichts geändert
jobs-create-nobody-says-what-hint = --package und --version angeben, oder --document
jobs-create-nobody-says-whom = niemand zu fragen, für wen der Job ist; nichts geändert
jobs-create-nobody-says-whom-hint = --group oder --thing angeben
jobs-create-stdin-unreadable = stdin ist nicht lesbar: { $cause }

## Creating a job: the questions

jobs-ask-abort = eine Abbruchregel bricht den Job ab, sobald ein zu großer Anteil der Geräte scheitert
jobs-ask-abort-add = Abbruchregel hinzufügen?
jobs-ask-abort-least = sobald so viele Geräte ihn beendet haben
jobs-ask-abort-percent = ab so viel Prozent
jobs-ask-abort-type = was zählt: FAILED, REJECTED, TIMED_OUT, ALL
jobs-ask-abort-type-unknown = { $answer } ist nicht FAILED, REJECTED, TIMED_OUT oder ALL
jobs-ask-configure = einstellen?
jobs-ask-configure-why = Rolloutrate, Abbruchregeln, Timeout und Wiederholungen halten ein schlechtes Update davon ab, sich auszubreiten
jobs-ask-description = Beschreibung
jobs-ask-document = Dokument
jobs-ask-document-how = das Dokument, in einer Zeile JSON, oder der Name einer Datei damit. Zum Beispiel
jobs-ask-document-stdin = stdin dient hier den Antworten
jobs-ask-found =
    { $groups ->
        [one] { $packages ->
            [one] { $groups } Objektgruppe und { $packages } Paket gefunden
           *[other] { $groups } Objektgruppe und { $packages } Pakete gefunden
        }
       *[other] { $packages ->
            [one] { $groups } Objektgruppen und { $packages } Paket gefunden
           *[other] { $groups } Objektgruppen und { $packages } Pakete gefunden
        }
    }
jobs-ask-groups = Gruppen, z. B. 1,3:
jobs-ask-groups-list = die Gruppen
jobs-ask-how-answers-work = Enter übernimmt den Wert in Klammern; Strg+C bricht ab
jobs-ask-id = Job-ID
jobs-ask-increase = wächst mit weiteren Geräten, die benachrichtigt (notified) oder erfolgreich (succeeded) sind
jobs-ask-increase-unknown = { $answer } ist weder notified noch succeeded
jobs-ask-list-more = und { $count } weitere, die sich mit Namen angeben lassen
jobs-ask-no-groups = es gibt keine Objektgruppe, für die ein Job sein könnte
jobs-ask-no-groups-fleet = `fleetctl provision` stellt eine Flotte mit ihren Gruppen bereit
jobs-ask-no-groups-things = für einzelne Objekte --thing angeben
jobs-ask-no-number = { $answer } ist keine Zahl, die hier passt
jobs-ask-no-packages = es gibt kein Paket, das ein Job installieren könnte
jobs-ask-no-packages-hint = `fleetctl provision` erstellt einige, `fleetctl packages create` eines
jobs-ask-no-version = von Paket { $package } ist keine Version veröffentlicht
jobs-ask-no-version-hint = `{ $command }` fügt eine hinzu
jobs-ask-none-given =
    { $kind ->
        [package] mindestens ein Paket angeben
        [version] mindestens eine Version angeben
       *[group] mindestens eine Gruppe angeben
    }
jobs-ask-not-listed =
    { $kind ->
        [package] { $answer } ist kein Paket der Liste
        [version] { $answer } ist keine Version der Liste
       *[group] { $answer } ist keine Gruppe der Liste
    }
jobs-ask-not-listed-several =
    { $kind ->
        [package] { $answers } sind keine Pakete der Liste
        [version] { $answers } sind keine Versionen der Liste
       *[group] { $answers } sind keine Gruppen der Liste
    }
jobs-ask-package = Paket
jobs-ask-packages = die Pakete
jobs-ask-rate-base = Geräte in der ersten Minute, 1 bis 1000
jobs-ask-rate-constant = Geräte pro Minute, 1 bis 1000
jobs-ask-rate-factor = multipliziert mit, 1.1 bis 5
jobs-ask-rate-more = nach jeweils so vielen weiteren
jobs-ask-rate-most = höchstens so viele Geräte pro Minute
jobs-ask-retries = ein Gerät, das FAILED meldet oder TIMED_OUT ist, kann den Job erneut bekommen
jobs-ask-retries-number = wie oft, 0 bis 10
jobs-ask-rollout = Rollout
jobs-ask-rollout-constant = in jeder Minute gleich viele
jobs-ask-rollout-exponential = erst wenige, dann mehr, je mehr Geräte benachrichtigt oder erfolgreich sind
jobs-ask-rollout-how = wie viele Geräte werden pro Minute benachrichtigt?
jobs-ask-rollout-most = so viele, wie AWS erlaubt: 1.000
jobs-ask-rollout-unknown = { $answer } ist nicht 1, 2 oder 3
jobs-ask-selection = für wen
jobs-ask-selection-continuous = auch Geräte, die den Gruppen später beitreten; er endet nicht von selbst
jobs-ask-selection-snapshot = die Geräte, die jetzt in den Gruppen sind; er endet, wenn sie fertig sind
jobs-ask-selection-unknown = { $answer } ist weder 1, snapshot noch 2, continuous
jobs-ask-timeout = Timeout, z. B. 30m, 2h oder none
jobs-ask-timeout-how = ein Gerät, das ab seinem IN_PROGRESS länger braucht, ist TIMED_OUT
jobs-ask-title = Job erstellen auf { $place }
jobs-ask-version = Version
jobs-ask-version-cannot = { $version }: nicht wählbar
jobs-ask-versions = die Versionen von { $package }
jobs-ask-what = was
jobs-ask-what-custom = tun, was ein eigenes JSON-Dokument besagt
jobs-ask-what-ota = eine Version eines Pakets installieren; AWS IoT signiert die URL ihrer Firmware
jobs-ask-what-to-do = was soll der Job tun?
jobs-ask-what-unknown = { $answer } ist weder 1, ota noch 2, custom

## Creating a job: what is sent, and how it would go

jobs-plan-at-most =
    { $count ->
        [one] höchstens { $count } Gerät
       *[other] höchstens { $count } Geräte
    }
jobs-plan-document = Dokument
jobs-plan-ends = Ende
jobs-plan-ends-canceled = abgebrochen in Minute { $minute }, bei Antwort { $answer }
jobs-plan-ends-not = nicht abgebrochen
jobs-plan-exactly =
    { $count ->
        [one] { $count } Gerät
       *[other] { $count } Geräte
    }
jobs-plan-failed = davon FAILED
jobs-plan-fails-on = scheitert auf
jobs-plan-how-it-would-go = wie es verliefe
jobs-plan-if = wenn Geräte binnen einer Minute antworten, fehlerhafte nach ihren Wiederholungen FAILED melden und gleichmäßig unter den anderen verteilt sind
jobs-plan-job = Job
jobs-plan-kept = er ist schon da, { $status }, und bleibt
jobs-plan-label-about = Zweck
jobs-plan-label-for = für
jobs-plan-label-id = ID
jobs-plan-label-installs = installiert
jobs-plan-label-selection = Auswahl
jobs-plan-label-where = wo
jobs-plan-minutes =
    { $minutes ->
        [one] seine Geräte werden in { $minutes } Minute benachrichtigt, ab { $begins }, das letzte bestenfalls { $last }
       *[other] seine Geräte werden in { $minutes } Minuten benachrichtigt, ab { $begins }, das letzte bestenfalls { $last }
    }
jobs-plan-minutes-unknown =
    { $minutes ->
        [one] seine Geräte werden in { $minutes } Minute mit offenem Fenster benachrichtigt, doch die Fenster kommen nicht rechtzeitig
       *[other] seine Geräte werden in { $minutes } Minuten mit offenem Fenster benachrichtigt, doch die Fenster kommen nicht rechtzeitig
    }
jobs-plan-nobody = niemand wird benachrichtigt
jobs-plan-targets-more = { $names } und { $count } weitere
jobs-plan-touched = Geräte damit
jobs-plan-warn-building = die Mitglieder von { $group } werden noch gesucht; es können mehr Geräte sein
jobs-plan-warn-continuous = derzeit ist kein Gerät ein Ziel; der Job wartet, bis welche beitreten
jobs-plan-warn-inventory = die Paketkonfiguration ist ausgeschaltet; kein $package-Schatten wird angeben, was der Job installiert hat; `fleetctl packages config enable` schaltet sie ein
jobs-plan-warn-other = etwas am Job war nicht einsehbar
jobs-plan-warn-snapshot = derzeit ist kein Gerät ein Ziel; ein SNAPSHOT-Job wartet nicht auf welche
jobs-plan-warn-unread = { $what } nicht einsehbar; ob es stimmt, zeigt die Antwort von AWS: { $failure }

## The settings of a job

jobs-setting-abort = Abbruch
jobs-setting-abort-all =
    { $least ->
        [one] abbrechen, wenn { $percent } % FAILED, REJECTED oder TIMED_OUT sind, sobald { $least } Gerät ihn beendet hat
       *[other] abbrechen, wenn { $percent } % FAILED, REJECTED oder TIMED_OUT sind, sobald { $least } Geräte ihn beendet haben
    }
jobs-setting-abort-one =
    { $least ->
        [one] abbrechen, wenn { $percent } % { $failure } sind, sobald { $least } Gerät ihn beendet hat
       *[other] abbrechen, wenn { $percent } % { $failure } sind, sobald { $least } Geräte ihn beendet haben
    }
jobs-setting-ends = Ende
jobs-setting-ends-cancel = { $end } UTC; was wartet, wird dann abgebrochen
jobs-setting-ends-force = { $end } UTC; was wartet oder läuft, wird dann abgebrochen
jobs-setting-ends-stop = { $end } UTC; danach wird kein weiteres Gerät benachrichtigt
jobs-setting-retries = Wiederholung
jobs-setting-retries-all =
    { $count ->
        [one] { $count } Wiederholung nach FAILED oder TIMED_OUT
       *[other] { $count } Wiederholungen nach FAILED oder TIMED_OUT
    }
jobs-setting-retries-one =
    { $count ->
        [one] { $count } Wiederholung nach { $failure }
       *[other] { $count } Wiederholungen nach { $failure }
    }
jobs-setting-rollout = Rollout
jobs-setting-rollout-constant =
    { $most ->
        [one] höchstens { $most } Gerät pro Minute
       *[other] höchstens { $most } Geräte pro Minute
    }
jobs-setting-rollout-notified =
    { $base ->
        [one] anfangs { $base } Gerät pro Minute, { $factor }-mal so viele, sobald jeweils { $step } weitere benachrichtigt sind
       *[other] anfangs { $base } Geräte pro Minute, { $factor }-mal so viele, sobald jeweils { $step } weitere benachrichtigt sind
    }
jobs-setting-rollout-notified-most =
    { $base ->
        [one] anfangs { $base } Gerät pro Minute, { $factor }-mal so viele, sobald jeweils { $step } weitere benachrichtigt sind, höchstens { $most }
       *[other] anfangs { $base } Geräte pro Minute, { $factor }-mal so viele, sobald jeweils { $step } weitere benachrichtigt sind, höchstens { $most }
    }
jobs-setting-rollout-succeeded =
    { $base ->
        [one] anfangs { $base } Gerät pro Minute, { $factor }-mal so viele, sobald jeweils { $step } weitere erfolgreich sind
       *[other] anfangs { $base } Geräte pro Minute, { $factor }-mal so viele, sobald jeweils { $step } weitere erfolgreich sind
    }
jobs-setting-rollout-succeeded-most =
    { $base ->
        [one] anfangs { $base } Gerät pro Minute, { $factor }-mal so viele, sobald jeweils { $step } weitere erfolgreich sind, höchstens { $most }
       *[other] anfangs { $base } Geräte pro Minute, { $factor }-mal so viele, sobald jeweils { $step } weitere erfolgreich sind, höchstens { $most }
    }
jobs-setting-rollout-unlimited = höchstens 1.000 Geräte pro Minute, wie AWS es erlaubt
jobs-setting-starts = Beginn
jobs-setting-timeout = Timeout
jobs-setting-timeout-after = { $time } nach IN_PROGRESS
jobs-setting-urls = URLs
jobs-setting-urls-good = { $time } gültig, signiert mit { $role }
jobs-setting-window = Fenster
jobs-setting-window-is = { $start } UTC, für { $time }

## Jobs as they are shown

jobs-heading-completed = beendet (UTC)
jobs-heading-created = erstellt (UTC)
jobs-heading-job = Job
jobs-heading-status = Status
jobs-label-arn = ARN
jobs-label-canceled = abgebrochen
jobs-label-comment = Kommentar
jobs-label-completed = beendet
jobs-label-created = erstellt
jobs-label-description = Beschreibung
jobs-label-installs = installiert
jobs-label-next-rollout = nächster Rollout
jobs-label-reason-code = Ursachencode
jobs-label-status = Status
jobs-label-target-selection = Zielauswahl
jobs-label-targets = Ziele
jobs-label-updated = geändert
jobs-list-more = ... und { $count } weitere
jobs-list-title =
    { $count ->
        [one] { $count } Job
       *[other] { $count } Jobs
    }
jobs-show-by-force = erzwungen
jobs-show-document = Dokument
jobs-show-document-unreadable = nicht lesbar: { $failure }
jobs-show-executions = Ausführungen
jobs-show-no-executions = noch keine Ausführungen
jobs-show-target-group = { $name } (Objektgruppe)
jobs-show-target-thing = { $name } (Objekt)
jobs-show-title = Job { $job }

## Executions

jobs-execution-label-canceled = abgebrochen
jobs-execution-label-number = Ausführungsnummer
jobs-execution-label-queued = eingereiht
jobs-execution-label-started = begonnen
jobs-execution-label-status = Status
jobs-execution-label-times-out = Timeout in
jobs-execution-label-updated = geändert
jobs-execution-label-version = Version
jobs-execution-no-details = das Gerät hat keine Details angegeben
jobs-execution-none = Job { $job } hat keine Ausführungen
jobs-execution-prompt = Nummer oder Objekt:
jobs-execution-said = was das Gerät gemeldet hat
jobs-execution-times-out = etwa { $time }
jobs-execution-title = Job { $job } auf { $thing }
jobs-execution-unnamed = THING fehlt, und es gibt kein Terminal für eine Auswahl
jobs-execution-unnamed-hint = `fleetctl jobs executions JOB` listet sie auf
jobs-executions-heading-number = Nummer
jobs-executions-heading-queued = eingereiht (UTC)
jobs-executions-heading-status = Status
jobs-executions-heading-thing = Objekt
jobs-executions-stopped = angehalten; es können mehr sein
jobs-executions-title = Ausführungen von { $job }
jobs-executions-total =
    { $count ->
        [one] { $count } Ausführung
       *[other] { $count } Ausführungen
    }
jobs-executions-total-states =
    { $count ->
        [one] { $count } Ausführung: { $states }
       *[other] { $count } Ausführungen: { $states }
    }
jobs-executions-total-states-below =
    { $count ->
        [one] { $count } Ausführung:
       *[other] { $count } Ausführungen:
    }

## Statistics

jobs-stats-advice-canceled-early = der Job wurde abgebrochen, bevor ein Gerät ihn beendet hat: `{ $show }` zeigt den Grund
jobs-stats-advice-excellent = es läuft sehr gut: weiter beobachten und festhalten, wie ausgerollt wurde
jobs-stats-advice-good = es läuft gut: fehlgeschlagene Geräte mit `{ $execution }` ansehen
jobs-stats-advice-investigate = mehr als 20 % fehlgeschlagen: solche Geräte mit `{ $execution }` ansehen und ihre Protokolle prüfen
jobs-stats-advice-investigate-open = mehr als 20 % fehlgeschlagen: solche Geräte mit `{ $execution }` ansehen, ihre Protokolle prüfen und `{ $cancel }` erwägen, bevor es mehr werden
jobs-stats-advice-mixed = die Ergebnisse sind gemischt: nach Gemeinsamkeiten suchen; fehlgeschlagene Geräte mit `{ $execution }` ansehen
jobs-stats-advice-no-executions = noch keine Ausführungen: prüfen, ob Geräte in den Gruppen des Jobs und verbunden sind, oder warten, bis der Job beginnt
jobs-stats-advice-removed = Objekte wurden entfernt, bevor ein Gerät den Job beendet hat: prüfen, ob sie vorhanden und in seinen Gruppen sind
jobs-stats-advice-wait = noch kein Gerät hat ihn beendet: warten und ihn mit `{ $watch }` verfolgen
jobs-stats-advice-watch = mehr als 10 % fehlgeschlagen: solche Geräte mit `{ $execution }` ansehen, ihre Protokolle prüfen und den Job im Auge behalten
jobs-stats-executions = Ausführungen
jobs-stats-failed = fehlgeschlagen
jobs-stats-going-on = laufend
jobs-stats-heading-count = Anzahl
jobs-stats-heading-share = Anteil
jobs-stats-heading-status = Status
jobs-stats-health = Bewertung
jobs-stats-health-critical = kritisch
jobs-stats-health-excellent = sehr gut
jobs-stats-health-good = gut
jobs-stats-health-is = { $health }: { $rate } aller Ausführungen erfolgreich
jobs-stats-health-is-so-far = bisher { $health }: { $rate } aller Ausführungen erfolgreich
jobs-stats-health-poor = schwach
jobs-stats-next = weiter
jobs-stats-succeeded = erfolgreich

## Watching

jobs-watch-failures = die letzten Fehlschläge
jobs-watch-left = noch { $time }
jobs-watch-no-executions = noch keine Ausführungen
jobs-watch-over =
    { $total ->
        [one] { $over } von { $total } Ausführung beendet
       *[other] { $over } von { $total } Ausführungen beendet
    }
jobs-watch-pace = { $rate } pro Minute
jobs-watch-stop = Strg+C beendet das Beobachten; der Job läuft weiter
jobs-watch-stopped = Beobachten beendet; der Job läuft weiter

## Canceling

jobs-cancel-ask = Job { $job } auf { $place } abbrechen
jobs-cancel-ask-several =
    { $count ->
        [one] { $count } Job auf { $place } abbrechen
       *[other] { $count } Jobs auf { $place } abbrechen
    }
jobs-cancel-comment = Kommentar, zur Dokumentation
jobs-cancel-done = { $mark } Job { $job } abgebrochen: er ist { $status }
jobs-cancel-done-executions =
    { $count ->
        [one] { $count } Ausführung abgebrochen
       *[other] { $count } Ausführungen abgebrochen
    }
jobs-cancel-done-executions-going =
    { $count ->
        [one] { $count } Ausführung abgebrochen, { $going } noch laufend
       *[other] { $count } Ausführungen abgebrochen, { $going } noch laufend
    }
jobs-cancel-dry-run = --dry-run zeigt, was es bedeutet
jobs-cancel-effect-forced = werden erzwungen abgebrochen; ihre Geräte werden davon nicht benachrichtigt
jobs-cancel-effect-goes-on = laufen zu Ende
jobs-cancel-effect-none = bleiben, wie sie sind
jobs-cancel-effect-queued = beginnen nicht mehr
jobs-cancel-failed = fehlgeschlagen
jobs-cancel-final = das lässt sich nicht rückgängig machen
jobs-cancel-title = Job { $job } abbrechen

## Deleting

jobs-delete-ask = Job { $job } auf { $place } löschen
jobs-delete-ask-several =
    { $count ->
        [one] { $count } Job auf { $place } löschen
       *[other] { $count } Jobs auf { $place } löschen
    }
jobs-delete-done = { $mark } Job { $job } gelöscht
jobs-delete-dry-run = --dry-run zeigt, was gelöscht würde
jobs-delete-force = force
jobs-delete-force-executions = wird gesetzt: der Job hat Ausführungen
jobs-delete-force-not-needed = nicht nötig: der Job ist vorbei und hat keine Ausführungen
jobs-delete-force-not-over = wird gesetzt: der Job ist nicht vorbei und endet damit
jobs-delete-goes = gelöscht
jobs-delete-goes-what =
    { $count ->
        [one] der Job, sein Dokument und der Verlauf von { $count } Ausführung
       *[other] der Job, sein Dokument und der Verlauf von { $count } Ausführungen
    }
jobs-delete-going = Job { $job } wird gerade gelöscht
jobs-delete-title = Job { $job } löschen

## Simulating: the plan

jobs-simulate-ask =
    { $count ->
        [one] { $count } Gerät auf { $place } simulieren?
       *[other] { $count } Geräte auf { $place } simulieren?
    }
jobs-simulate-ask-devices = Geräte je Job, eine Zahl oder all
jobs-simulate-ask-rate = wie viele von hundert Geräten Erfolg haben, 0 bis 100
jobs-simulate-calls =
    { $count ->
        [one] { $count } Aufruf
       *[other] { $count } Aufrufe
    }
jobs-simulate-calls-at-best =
    { $count ->
        [one] { $count } Aufruf, bestenfalls { $time } ({ $slowest })
       *[other] { $count } Aufrufe, bestenfalls { $time } ({ $slowest })
    }
jobs-simulate-devices =
    { $count ->
        [one] { $count } Gerät antwortet: { $success } SUCCESS, { $failure } FAILURE
       *[other] { $count } Geräte antworten: { $success } SUCCESS, { $failure } FAILURE
    }
jobs-simulate-devices-later =
    { $count ->
        [one] { $count } Gerät antwortet: { $success } SUCCESS, { $failure } FAILURE; bis zu { $later } weitere im Lauf des Rollouts
       *[other] { $count } Geräte antworten: { $success } SUCCESS, { $failure } FAILURE; bis zu { $later } weitere im Lauf des Rollouts
    }
jobs-simulate-devices-unknown = { $answer } ist weder all noch eine Anzahl von Geräten
jobs-simulate-document = Jobdokument:
jobs-simulate-job =
    { $selection ->
        [continuous] { $targets ->
            [one] { $status }, kontinuierlich; von { $targets } Ziel { $rate } % erfolgreich: { $success } SUCCESS, { $failure } FAILURE (Seed { $seed })
           *[other] { $status }, kontinuierlich; von { $targets } Zielen { $rate } % erfolgreich: { $success } SUCCESS, { $failure } FAILURE (Seed { $seed })
        }
       *[snapshot] { $targets ->
            [one] { $status }, Snapshot; von { $targets } Ziel { $rate } % erfolgreich: { $success } SUCCESS, { $failure } FAILURE (Seed { $seed })
           *[other] { $status }, Snapshot; von { $targets } Zielen { $rate } % erfolgreich: { $success } SUCCESS, { $failure } FAILURE (Seed { $seed })
        }
    }
jobs-simulate-more = ... und { $count } weitere (--dry-run --output json zeigt alle)
jobs-simulate-nothing = keines seiner Geräte hat etwas zu tun
jobs-simulate-pending = offen: { $queued } QUEUED, { $in_progress } IN_PROGRESS
jobs-simulate-title = Job { $job } simulieren

## Simulating: what a device does

jobs-step-downloaded = { $thing }: { $size } Firmware heruntergeladen
jobs-step-downloading = { $thing }: lädt Firmware von S3 herunter…
jobs-step-ended-before = { $thing }: seine Jobausführung war vor dem Beginn schon beendet
jobs-step-overtaken = { $thing }: seine Jobausführung wurde von jemand anderem geändert, sie ist { $status }
jobs-step-reported = { $thing }: Jobausführung { $status }
jobs-step-reported-failure = { $thing }: Jobausführung { $status } - { $reason }
jobs-step-url-expired = { $thing }: die vorsignierte URL ist abgelaufen; eine neue wird angefordert
jobs-step-vanished = { $thing }: Objekt, Jobausführung oder Job ist verschwunden

## Simulating: what came of it

jobs-end-aborted = der Job hat seine Abbruchkriterien erfüllt und ist CANCELED
jobs-end-all-chosen = so viele Geräte wie verlangt haben geantwortet
jobs-end-canceled = der Job wurde von jemandem abgebrochen (CANCELED)
jobs-end-completed = der Job ist COMPLETED
jobs-end-deleted = der Job wurde gelöscht
jobs-end-not-yet = noch nicht vorbei
jobs-end-other = der Job ist vorbei
jobs-end-scheduled = der Job ist SCHEDULED und wartet auf sein nächstes Wartungsfenster
jobs-end-settled = alle benachrichtigten Geräte haben geantwortet
jobs-end-stalled = der Rollout hat seit fünf Minuten niemanden benachrichtigt
jobs-sum-again = denselben Befehl mit demselben --seed erneut ausführen: er erledigt den Rest
jobs-sum-at-best = bestenfalls { $time } ({ $slowest })
jobs-sum-budget =
    { $count ->
        [one] { $budget } { $count } Aufruf ({ $pace }/s)
       *[other] { $budget } { $count } Aufrufe ({ $pace }/s)
    }
jobs-sum-budget-of =
    { $count ->
        [one] { $budget } { $count } Aufruf ({ $pace }/s von { $rate }/s)
       *[other] { $budget } { $count } Aufrufe ({ $pace }/s von { $rate }/s)
    }
jobs-sum-calls =
    { $count ->
        [one] insgesamt { $count } Aufruf, { $repeated } wiederholt, { $throttled } gedrosselt
       *[other] insgesamt { $count } Aufrufe, { $repeated } wiederholt, { $throttled } gedrosselt
    }
jobs-sum-clock-moved = die Uhr des lokalen AWS wurde um { $time } vorgestellt
jobs-sum-device-failures = warum Geräte scheiterten
jobs-sum-device-failures-of =
    { $count ->
        [one] { $count } Gerät: { $reason } ({ $kind }): { $names }
       *[other] { $count } Geräte: { $reason } ({ $kind }): { $names }
    }
jobs-sum-downloads =
    { $count ->
        [one] { $count } Datei heruntergeladen, { $size }
       *[other] { $count } Dateien heruntergeladen, { $size }
    }
jobs-sum-ended-before =
    { $count ->
        [one] { $count } Ausführung war beendet, bevor das Gerät begann
       *[other] { $count } Ausführungen waren beendet, bevor das Gerät begann
    }
jobs-sum-expired =
    { $urls ->
        [one] { $urls } URL war abgelaufen
       *[other] { $urls } URLs waren abgelaufen
    }
jobs-sum-failures = fehlgeschlagen
jobs-sum-job = { $job }: { $why }
jobs-sum-job-counts = { $job }: { $why }; { $counts }
jobs-sum-names-more = { $names } und { $count } weitere
jobs-sum-overtaken =
    { $count ->
        [one] { $count } Ausführung endete oder änderte sich, während das Gerät daran arbeitete
       *[other] { $count } Ausführungen endeten oder änderten sich, während das Gerät daran arbeitete
    }
jobs-sum-processed =
    { $count ->
        [one] { $count } Jobausführung bearbeitet: { $succeeded } SUCCEEDED, { $failed } FAILED
       *[other] { $count } Jobausführungen bearbeitet: { $succeeded } SUCCEEDED, { $failed } FAILED
    }
jobs-sum-processed-as-planned =
    { $count ->
        [one] { $count } Jobausführung bearbeitet: { $succeeded } SUCCEEDED, { $failed } FAILED wie geplant
       *[other] { $count } Jobausführungen bearbeitet: { $succeeded } SUCCEEDED, { $failed } FAILED wie geplant
    }
jobs-sum-processed-not-planned =
    { $count ->
        [one] { $count } Jobausführung bearbeitet: { $succeeded } SUCCEEDED, { $failed } FAILED, davon { $unplanned } ungeplant
       *[other] { $count } Jobausführungen bearbeitet: { $succeeded } SUCCEEDED, { $failed } FAILED, davon { $unplanned } ungeplant
    }
jobs-sum-retries =
    { $count ->
        [one] davon war { $count } Ausführung eine Wiederholung
       *[other] davon waren { $count } Ausführungen Wiederholungen
    }
jobs-sum-stopped = angehalten: { $sum }
jobs-sum-took = Dauer { $time }
jobs-sum-took-waiting = Dauer { $time }, davon { $waited } Warten auf den Rollout
jobs-sum-unheard =
    { $count ->
        [one] { $count } Ausführung nicht gemeldet: AWS nahm den Aufruf nicht an
       *[other] { $count } Ausführungen nicht gemeldet: AWS nahm den Aufruf nicht an
    }
jobs-sum-vanished =
    { $count ->
        [one] { $count } Ausführung verschwunden, mit dem Objekt oder dem Job
       *[other] { $count } Ausführungen verschwunden, mit dem Objekt oder dem Job
    }
jobs-sum-without-execution =
    { $count ->
        [one] { $count } Ziel bekam nie eine Ausführung: { $names }
       *[other] { $count } Ziele bekamen nie eine Ausführung: { $names }
    }

## The report, a page

jobs-report-aria-outcomes = Ergebnisse
jobs-report-aria-rollout = zeitlicher Verlauf des Rollouts
jobs-report-axis-minutes = { $minutes } min
jobs-report-bar-finished = Minute { $minute }: { $count } beendet
jobs-report-bar-queued = Minute { $minute }: { $count } eingereiht
jobs-report-bar-started = Minute { $minute }: { $count } begonnen
jobs-report-document = Jobdokument
jobs-report-durations =
    { $devices ->
        [one] Vom Beginn einer Ausführung bis zu ihrem Ende, bei { $devices } Gerät, das geantwortet hat: mindestens { $least }, im Mittel { $mean }, höchstens { $most }.
       *[other] Vom Beginn einer Ausführung bis zu ihrem Ende, bei { $devices } Geräten, die geantwortet haben: mindestens { $least }, im Mittel { $mean }, höchstens { $most }.
    }
jobs-report-executions = { $executions }, davon Wiederholungen: { $retries }
jobs-report-fact-executions = Ausführungen
jobs-report-fact-things = Objekte
jobs-report-failures = Warum Ausführungen fehlschlugen
jobs-report-failures-all =
    { $total ->
        [one] Die einzige Ausführung, die FAILED, REJECTED oder TIMED_OUT ist.
       *[other] Alle { $total } Ausführungen, die FAILED, REJECTED oder TIMED_OUT sind.
    }
jobs-report-failures-first =
    { $total ->
        [one] Die ersten { $described } nach Namen von { $total } Ausführung, die FAILED, REJECTED oder TIMED_OUT ist: AWS beschreibt zehn pro Sekunde.
       *[other] Die ersten { $described } nach Namen von { $total } Ausführungen, die FAILED, REJECTED oder TIMED_OUT sind: AWS beschreibt zehn pro Sekunde.
    }
jobs-report-file = Datei für die Seite
jobs-report-heading-count = Anzahl
jobs-report-heading-reason = Grund
jobs-report-heading-share = Anteil
jobs-report-heading-sort = Art
jobs-report-heading-status = Status
jobs-report-heading-thing = Objekt
jobs-report-heading-things = Objekte
jobs-report-heading-took = Dauer
jobs-report-more = und { $count } weitere
jobs-report-none = Kein Objekt hat eine Ausführung dieses Jobs.
jobs-report-nowhere = angeben, wohin der Bericht soll
jobs-report-nowhere-hint = --html FILE für eine Seite angeben, --output json für ein Programm, oder beides
jobs-report-outcomes = Ergebnisse
jobs-report-rollout = Zeitlicher Verlauf des Rollouts
jobs-report-rollout-each =
    { $minutes ->
        [1] Ausführungen pro Minute, ab { $begins }.
       *[other] Ausführungen je { $minutes } Minuten, ab { $begins }.
    }
jobs-report-row-finished = beendet: { $count }
jobs-report-row-queued = eingereiht: { $count }
jobs-report-row-started = begonnen: { $count }
jobs-report-seen = { $place }; Stand { $at }
jobs-report-settings = Einstellungen
jobs-report-silent = keine Angabe
jobs-report-slowest = Langsamste Geräte
jobs-report-title = Job { $job }
jobs-report-wrote = { $path } geschrieben

## Learning moments

jobs-learn-abort =
    Eine Abbruchregel beendet einen Job von selbst, wenn sich ein Update als schlecht erweist. Sie zählt die Geräte, die mit dem Job fertig sind. Sobald es genug sind und der Anteil der fehlgeschlagenen den Prozentsatz erreicht, bricht AWS IoT den Job ab.

    Ausführungen, die QUEUED sind, werden abgebrochen und beginnen nie; solche, die IN_PROGRESS sind, laufen weiter. Wartende Wiederholungen entfallen.

    Die Mindestzahl verhindert, dass ein Job endet, nur weil zufällig das allererste Gerät scheitert. Mit „FAILED, 10 %, 5 Geräte“ ist ein Fehlschlag unter den ersten fünf schon 20 % und hält den Job an; bei 50 Geräten braucht es fünf. Eine Regel kann FAILED, REJECTED, TIMED_OUT oder alle (ALL) zählen, und ein Job kann mehrere Regeln haben.
jobs-learn-abort-title = Ein Job, der sich selbst anhält

jobs-learn-cancel =
    Abbrechen beendet einen Job und behält ihn: Sein Dokument, seine Konfiguration und was auf jedem Gerät geschah, lassen sich weiter ansehen. Löschen nimmt das alles weg.

    Abbrechen ist richtig, wenn Firmware oder Ziele falsch sind, wenn zu viele Geräte scheitern oder wenn etwas Dringenderes ausgerollt werden muss. Ausführungen, die QUEUED sind, beginnen nicht mehr; solche, die IN_PROGRESS sind, laufen weiter, denn ein mitten im Update angehaltenes Gerät ist vielleicht nicht mehr zu gebrauchen. --force bricht auch sie ab, und das Gerät erfährt es, wenn es sich meldet.

    Ein abgebrochener Job kann nicht wieder aufgenommen werden: Für die restlichen Geräte ist ein neuer nötig.
jobs-learn-cancel-title = Job abbrechen oder löschen?

jobs-learn-create =
    Was folgt, ist der ganze Job, wie er gesendet wird, mit dem, was er bewirken würde: wie lange es dauert, bis alle Geräte benachrichtigt sind, und wie viele eine schlechte Firmware bekommen hätten, bevor die Abbruchregeln sie aufhalten.

    CreateJob prüft das Dokument und kehrt sofort zurück. Die Ausführungen, eine für jedes Gerät, erscheinen einen Moment später und werden mit der Rate des Jobs ausgerollt.

    Das Dokument bleibt von da an, wie es ist, und Ziele lassen sich nur noch hinzufügen, und zwar einem kontinuierlichen Job. Beschreibung, Rolloutrate, Abbruchregeln, Timeout und Wiederholungen lassen sich bei AWS weiterhin ändern. Die ID bleibt vergeben, bis der Job gelöscht wird.
jobs-learn-create-title = Was beim Erstellen eines Jobs geschieht

jobs-learn-delete =
    Löschen nimmt den Job, sein Dokument und den Verlauf seiner Ausführungen auf jedem Gerät weg. Was der Job installiert hat, bleibt installiert. Nichts davon lässt sich zurückholen.

    Ein Job, der nur aufhören soll, wird abgebrochen, nicht gelöscht: Abbrechen behält die Aufzeichnung. Löschen dient dazu, Erledigtes aufzuräumen, nach einem Test, oder die ID wiederzuverwenden; AWS vergisst Jobs nach zwei Jahren von selbst.

    AWS weigert sich, einen Job zu löschen, der nicht vorbei ist, es sei denn, es wird erzwungen: Geräte, die daran arbeiten, werden dann abgewiesen, wenn sie sich melden. Höchstens zehn Jobs können gleichzeitig gelöscht werden.
jobs-learn-delete-title = Was ein Löschen wegnimmt

jobs-learn-discover =
    Ein Job beauftragt Geräte zuverlässig mit etwas: Er wartet auf Geräte, die offline sind, zählt, was aus jedem wurde, und lässt sich verlangsamen und anhalten.

    Er braucht drei Dinge, die schon da sind:

      Ziele    Objektgruppen oder Objekte: wer es tun soll, bis zu 100
      Arbeit   eine Version eines Pakets oder ein eigenes Dokument
      Rolle    mit der AWS IoT die URLs von Firmware signiert

    fleetctl sucht zuerst die Objektgruppen und Pakete dieses Kontos und dieser Region, damit sich aus Vorhandenem wählen lässt. `fleetctl provision` erstellt das alles. Nachsehen kostet nichts und ändert nichts.
jobs-learn-discover-title = Woraus ein Job besteht

jobs-learn-execution =
    Ein Job ist der Auftrag; eine Ausführung ist, was ein einzelnes Gerät daraus macht. Jedes Objekt, das ein Ziel ist, hat eine eigene Ausführung, mit einer Nummer, die bei jedem neuen Versuch wächst.

      QUEUED       das Gerät hat nicht begonnen
      IN_PROGRESS  es hat begonnen und kann unterwegs Schritte melden
      SUCCEEDED    es meldet, dass es fertig ist
      FAILED       es meldet, dass es ihm nicht gelungen ist
      REJECTED     es meldet, dass es sich weigert
      TIMED_OUT    es hat sich nicht rechtzeitig gemeldet
      CANCELED     der Job wurde vorher abgebrochen
      REMOVED      das Objekt ist kein Ziel mehr oder wurde gelöscht

    Die ersten beiden sind offen, die anderen endgültig. Mit seiner Meldung kann ein Gerät bis zu zehn Details hinterlassen, Paare aus Schlüssel und Wert: Ist etwas fehlgeschlagen, sollte man sie zuerst lesen.
jobs-learn-execution-title = Was eine Ausführung ist

jobs-learn-rollout =
    Die Rolloutrate gibt an, wie viele Geräte pro Minute benachrichtigt werden. AWS IoT erlaubt bis zu 1.000 je Job. Eine niedrigere Rate lässt Zeit, die ersten Fehlschläge zu sehen, bevor alle das Update haben, und schont einen Server, von dem alle Geräte herunterladen.

    Eine konstante Rate ist in jeder Minute gleich. Eine exponentielle Rate beginnt niedrig und wird jedes Mal multipliziert, wenn eine bestimmte Zahl weiterer Geräte benachrichtigt oder erfolgreich ist. Mit anfangs 50, verdoppelt nach je 1.000 Geräten:

      nach Geräten         0    1.000    2.000    3.000
      Rate pro Minute     50      100      200      400

    Wachstum nach erfolgreichen Geräten ist die vorsichtige Wahl: Ein schlechtes Update wird nicht schneller.
jobs-learn-rollout-title = Wie schnell sich ein Update verbreitet

jobs-learn-selection =
    Eine Gruppe ändert sich: Objekte treten bei und treten aus. Die Zielauswahl bestimmt, was das für den Job bedeutet.

      SNAPSHOT     die Objekte, die jetzt in den Gruppen sind; der Job
                   ist COMPLETED, wenn alle damit fertig sind
      CONTINUOUS   auch jedes Objekt, das später beitritt; der Job läuft,
                   bis er abgebrochen wird oder seine Endzeit erreicht

    SNAPSHOT eignet sich für ein Update zu einem Zeitpunkt, mit einem Ergebnis am Ende. CONTINUOUS eignet sich für eine Regel wie „jedes Gerät dieser Gruppe hat mindestens diese Version“: Ein neues Gerät wird aktualisiert, wenn es beitritt. Bei einer dynamischen Gruppe genügt es, dass die Abfrage auf ein Gerät zutrifft. Ein Objekt, das die Gruppe verlässt, wird aus einem kontinuierlichen Job entfernt (REMOVED), wenn es nicht fertig war.
jobs-learn-selection-title = Jetzt, oder von jetzt an

jobs-learn-simulate =
    fleetctl tut jetzt für jedes Gerät des Jobs, was sonst die Software auf dem Gerät tut:

      1  beginnen       IN_PROGRESS melden
      2  abholen        das Dokument holen; AWS IoT signiert jetzt die URL
      3  herunterladen  die Firmware über diese URL lesen, stückweise
      4  melden         SUCCEEDED, oder FAILED mit dem Grund

    Geräte melden mit höchstens 200 Aufrufen pro Sekunde für das ganze Konto; bei je zwei Meldungen brauchen 10.000 Geräte mindestens 100 Sekunden. fleetctl bleibt unter diesem Tempo. Ein Fehlschlag wird vorher ausgelost und mit dem Grund "Simulated failure" gemeldet, damit sich Abbruchregeln, Wiederholungen und Statistik bei der Arbeit beobachten lassen. Von der Firmware bleibt nichts.
jobs-learn-simulate-executions =
    Etwas zu tun haben die Geräte eines Jobs, deren Ausführung QUEUED oder IN_PROGRESS ist. Eine Ausführung, die QUEUED ist, wartet, bis sich ihr Gerät verbindet und fragt; eine, die IN_PROGRESS ist, wurde begonnen und nicht beendet, vielleicht von einer angehaltenen Simulation.

    Es können weniger sein als Ziele: Der Job benachrichtigt nur eine bestimmte Zahl von Geräten pro Minute, und andere sind schon fertig. Dann wartet die Simulation auf die nächsten oder stellt die Uhr des lokalen AWS vor.

    Echte Geräte erfahren von einem Job über MQTT: durch eine Nachricht an `$aws/things/THING/jobs/notify-next`. Dann fragen sie nach dem Dokument der nächsten Ausführung.
jobs-learn-simulate-executions-title = Welche Geräte etwas zu tun haben

jobs-learn-simulate-jobs =
    Nur ein Job, der IN_PROGRESS ist, hat Arbeit für Geräte. Ein Job, der SCHEDULED ist, wartet auf seinen Beginn oder sein nächstes Wartungsfenster; einer, der COMPLETED oder CANCELED ist, ist vorbei.

    Ein Gerät sieht Jobs nicht so wie ein Betreiber. Es sieht nur seine eigenen Ausführungen, eine nach der anderen, in der Reihenfolge, in der sie eingereiht wurden, über eine eigene Schnittstelle: die Datenebene für Jobs, über MQTT oder HTTPS. Es kann keine Jobs erstellen und nicht sehen, was andere Geräte tun.

    Eine Simulation nutzt dieselbe Schnittstelle. Was AWS IoT aufzeichnet, ist genau das, was echte Geräte hinterlassen würden; die Befehle, die Jobs ansehen, lassen sich also daran ausprobieren.
jobs-learn-simulate-jobs-title = Jobs aus Sicht der Geräte

jobs-learn-simulate-title = Was die Geräte tun werden

jobs-learn-stats =
    QUEUED wartet auf das Gerät; IN_PROGRESS hat es begonnen; SUCCEEDED, FAILED und REJECTED sind Angaben des Geräts selbst; TIMED_OUT heißt, dass es sich nicht rechtzeitig gemeldet hat; REMOVED, dass das Objekt kein Ziel mehr ist oder gelöscht wurde; CANCELED, dass der Job abgebrochen wurde.

    95 % oder mehr sind sehr gut, 80 % gut, 50 % schwach, weniger ist kritisch. Viele TIMED_OUT deuten auf die Verbindung oder einen zu kurzen Timeout hin; viele REJECTED auf Geräte, die nicht zum Job passen; FAILED bald nach dem Beginn auf den Download, spätes FAILED auf die Installation.

    Am besten zuerst auf wenigen Geräten ausrollen, den Rest von Abbruchkriterien überwachen lassen und einen Abbruch erwägen, wenn mehr als 20 % fehlschlagen.
jobs-learn-stats-title = Was die Zustände und Quoten bedeuten

jobs-learn-targets =
    Ein Job kann für mehrere Gruppen und Objekte sein, bis zu 100. Ein Objekt in mehr als einer der Gruppen bekommt nur eine Ausführung. Die Untergruppen einer Gruppe gehören dazu.

    Gruppen sind bessere Ziele als einzelne Objekte: Sie sagen, was Geräte gemeinsam haben, ein Land oder einen Typ, und ersparen das Führen einer Liste. Um ein Update erst auf wenigen Geräten zu erproben, bildet man eine Gruppe aus ihnen, lässt dort einen Job laufen und erstellt den nächsten für alle.

    Die folgenden Einstellungen sind optional. Ohne sie benachrichtigt ein Job bis zu 1.000 Geräte pro Minute, hält nie von selbst an und wartet unbegrenzt auf jedes Gerät.
jobs-learn-targets-title = Wer den Job bekommt

jobs-learn-timeout =
    Ein Gerät, dem mitten im Update der Strom ausgeht, meldet sich nicht mehr. Seine Ausführung bliebe für immer IN_PROGRESS, und ein SNAPSHOT-Job würde nie COMPLETED. Der Timeout, von einer Minute bis zu sieben Tagen, beendet sie als TIMED_OUT.

    Er läuft ab IN_PROGRESS, nicht solange die Ausführung QUEUED ist: Ein Gerät, das offline ist, kann beliebig lange warten. Für ein arbeitendes Gerät lässt er sich nicht verlängern; ein langsames Netz ist also einzurechnen. AWS bemerkt ihn mitunter bis zu einer Minute später.

    Ausführungen, die TIMED_OUT oder FAILED sind, können erneut eingereiht werden, insgesamt bis zu zehnmal je Gerät; solche, die REJECTED sind, nie.
jobs-learn-timeout-title = Geräte, die nie antworten

jobs-learn-type =
    Ein Update over the air (ota) installiert eine Version eines Pakets. fleetctl schreibt das Dokument: AWS IoT setzt die Attribute der Version ein und, wann immer ein Gerät fragt, eine frische URL ihrer Firmware, die eine Stunde gilt. Ist die Paketkonfiguration eingeschaltet, gibt der `$package`-Schatten jedes erfolgreichen Geräts von selbst an, welche Version es hat.

    Ein benutzerdefinierter Job (custom) tut, was ein eigenes Dokument besagt: beliebiges JSON bis zu 32.768 Zeichen, etwa eine Operation mit ihren Parametern. Was es bedeutet, entscheidet die Software auf den Geräten; AWS IoT stellt es nur zu. Geeignet für einen Neustart, den Wechsel eines Schlüssels oder das Einsammeln von Protokollen.
jobs-learn-type-title = Zwei Arten von Jobs
