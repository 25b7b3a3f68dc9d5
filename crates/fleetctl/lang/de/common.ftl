# Was allen Befehlen gemeinsam ist.

## Questions and answers

common-answer-unreadable = die Antwort ist nicht lesbar: { $cause }
common-answer-yes-or-no = mit y oder n antworten
common-confirm-give = --confirm { $word } angeben; { $otherwise }
common-confirm-give-exactly = --confirm { $word } angeben, genau so; { $otherwise }
common-confirm-no-terminal = kein Terminal vorhanden, um { $word } einzugeben; nichts geändert
common-confirm-not-yes = --yes genügt dafür nicht: --confirm { $word } angeben
common-confirm-wrong = --confirm { $given } ist nicht das Wort { $word }; nichts geändert
common-declined = abgelehnt; nichts geändert
common-give-yes = --yes angeben, um mit Ja zu antworten
common-language-unknown = AWS_IOT_LANG ist { $word }; diese Sprache kennt fleetctl nicht: { $languages }
common-moment-read = Enter: weiter, s: diese Erklärungen überspringen:
common-no-default = [y/N]
common-nobody-to-ask = niemand zu fragen: { $question } nichts geändert
common-not-answered = die Frage wurde nicht beantwortet; nichts geändert
common-not-named = { $what } fehlt, und es gibt kein Terminal für eine Auswahl; nichts geändert
common-pick-at-least-one = mindestens einen Eintrag nennen
common-pick-group = Nummer oder Gruppenname:
common-pick-groups-title = Objektgruppen auf { $place }
common-pick-next = n  nächste Seite
common-pick-nothing = keine Treffer
common-pick-previous = p  vorige Seite
common-pick-search = suchen nach:
common-pick-search-key = s  suchen
common-pick-things = Nummern oder Objektnamen, durch Kommas getrennt:
common-pick-things-title = Objekte auf { $place }
common-not-the-word-canceled = das ist nicht das Wort { $word }; nichts abgebrochen
common-not-the-word-changed = das ist nicht das Wort { $word }; nichts geändert
common-not-the-word-deleted = das ist nicht das Wort { $word }; nichts gelöscht
common-same-command = dasselbe ohne Fragen:
common-stopped = angehalten; nichts geändert
common-stopping = wird angehalten: laufende Aufrufe werden noch abgewartet; erneut Strg+C beendet sofort
common-type-the-word = zum Fortfahren { $word } eingeben:
common-yes-default = [Y/n]

## Labels

common-label-error = Fehler:
common-label-hint = Hinweis:
common-label-warning = Warnung:

## Lengths of time, as short as they can be said. Numbers come with their digits.

common-time-d = { $days }d
common-time-d-h = { $days }d { $hours }h
common-time-h = { $hours }h
common-time-h-min = { $hours }h { $minutes }m
common-time-min = { $minutes }m
common-time-min-s = { $minutes }m { $seconds }s
common-time-ms = { $count }ms
common-time-s = { $count }s

## Kinds of resources, in the plural: rows of tables, headings.

common-kinds-attachment = Zertifikatszuordnungen
common-kinds-bucket = S3-Buckets
common-kinds-certificate = Zertifikate
common-kinds-command = Befehle
common-kinds-dynamic-group = dynamische Gruppen
common-kinds-firmware = Firmwaredateien
common-kinds-indexing = Flottenindizierung
common-kinds-iot-policy = IoT-Richtlinien
common-kinds-job = Jobs
common-kinds-membership = Mitgliedschaften
common-kinds-named-shadow = andere benannte Schatten
common-kinds-other = andere Ressourcen
common-kinds-package = Pakete
common-kinds-package-configuration = Paketkonfiguration
common-kinds-package-shadow = $package-Schatten
common-kinds-package-version = Paketversionen
common-kinds-role = IAM-Rollen
common-kinds-shadow = klassische Schatten
common-kinds-thing = Objekte
common-kinds-thing-group = Objektgruppen
common-kinds-thing-type = Objekttypen

## One resource, with its name: the beginning of a line about it.

common-named-attachment = Zuordnung des Zertifikats { $name }
common-named-bucket = S3-Bucket { $name }
common-named-certificate = Zertifikat { $name }
common-named-command = Befehl { $name }
common-named-dynamic-group = dynamische Gruppe { $name }
common-named-firmware = Firmwaredatei { $name }
common-named-indexing = Flottenindizierung { $name }
common-named-iot-policy = IoT-Richtlinie { $name }
common-named-job = Job { $name }
common-named-membership = Gruppenmitgliedschaft von { $name }
common-named-named-shadow = benannter Schatten von { $name }
common-named-other = Ressource { $name }
common-named-package = Paket { $name }
common-named-package-configuration = Paketkonfiguration { $name }
common-named-package-shadow = $package-Schatten von { $name }
common-named-package-version = Paketversion { $name }
common-named-role = IAM-Rolle { $name }
common-named-shadow = klassischer Schatten von { $name }
common-named-thing = Objekt { $name }
common-named-thing-group = Objektgruppe { $name }
common-named-thing-type = Objekttyp { $name }

## Resources of a kind, counted

common-count-attachment =
    { $count ->
        [one] { $count } Zertifikatszuordnung
       *[other] { $count } Zertifikatszuordnungen
    }
common-count-bucket =
    { $count ->
        [one] { $count } S3-Bucket
       *[other] { $count } S3-Buckets
    }
common-count-certificate =
    { $count ->
        [one] { $count } Zertifikat
       *[other] { $count } Zertifikate
    }
common-count-command =
    { $count ->
        [one] { $count } Befehl
       *[other] { $count } Befehle
    }
common-count-dynamic-group =
    { $count ->
        [one] { $count } dynamische Gruppe
       *[other] { $count } dynamische Gruppen
    }
common-count-firmware =
    { $count ->
        [one] { $count } Firmwaredatei
       *[other] { $count } Firmwaredateien
    }
common-count-iot-policy =
    { $count ->
        [one] { $count } IoT-Richtlinie
       *[other] { $count } IoT-Richtlinien
    }
common-count-job =
    { $count ->
        [one] { $count } Job
       *[other] { $count } Jobs
    }
common-count-membership =
    { $count ->
        [one] { $count } Gruppenmitgliedschaft
       *[other] { $count } Gruppenmitgliedschaften
    }
common-count-named-shadow =
    { $count ->
        [one] { $count } anderer benannter Schatten
       *[other] { $count } andere benannte Schatten
    }
common-count-other =
    { $count ->
        [one] { $count } andere Ressource
       *[other] { $count } andere Ressourcen
    }
common-count-package =
    { $count ->
        [one] { $count } Paket
       *[other] { $count } Pakete
    }
common-count-package-shadow = { $count } $package-Schatten
common-count-package-version =
    { $count ->
        [one] { $count } Paketversion
       *[other] { $count } Paketversionen
    }
common-count-role =
    { $count ->
        [one] { $count } IAM-Rolle
       *[other] { $count } IAM-Rollen
    }
common-count-setting =
    { $count ->
        [one] { $count } Einstellung
       *[other] { $count } Einstellungen
    }
common-count-shadow =
    { $count ->
        [one] { $count } klassischer Schatten
       *[other] { $count } klassische Schatten
    }
common-count-thing =
    { $count ->
        [one] { $count } Objekt
       *[other] { $count } Objekte
    }
common-count-thing-group =
    { $count ->
        [one] { $count } Objektgruppe
       *[other] { $count } Objektgruppen
    }
common-count-thing-type =
    { $count ->
        [one] { $count } Objekttyp
       *[other] { $count } Objekttypen
    }

## Parts of the work, beside their progress

common-phase-attachments = geteilte Zertifikate
common-phase-certificates = Zertifikate
common-phase-command-answers = Antworten
common-phase-command-starts = Ausführungen
common-phase-commands = Befehle
common-phase-devices = Objekte
common-phase-dynamic-groups = dynamische Gruppen
common-phase-firmware = Firmwaredateien
common-phase-groups = Objektgruppen
common-phase-indexing = Flottenindizierung
common-phase-iot-policies = IoT-Richtlinien
common-phase-job-executions = gezählte Ausführungen
common-phase-jobs = Jobs
common-phase-other = Sonstiges
common-phase-package-configuration = Paketkonfiguration
common-phase-package-versions = Paketversionen
common-phase-packages = Pakete und Versionen
common-phase-proof = was noch da ist
common-phase-revert = $package-Schatten
common-phase-roles = IAM-Rollen
common-phase-simulation = Geräte
common-phase-storage = Bucket
common-phase-survey = Bestandsaufnahme
common-phase-thing-types = Objekttypen
common-phase-upload = Upload

## What is put right on a resource that is there

common-repair-content = Attribute und Artefakt setzen
common-repair-enable = einschalten
common-repair-merge = Fehlendes hinzufügen
common-repair-other = anpassen
common-repair-policy = Richtlinie setzen
common-repair-publish = veröffentlichen
common-repair-tags = Tags hinzufügen
common-repair-trust = Vertrauensrichtlinie setzen
common-repair-undeprecate = Kennzeichnung als veraltet aufheben
common-repair-versioning = Versionierung einschalten

## Why a resource is left alone, after a colon

common-conflict-dynamic-group = eine dynamische Gruppe hat diesen Namen
common-conflict-other = nicht im erwarteten Zustand
common-conflict-other-artifact = mit einem anderen Artefakt veröffentlicht, das AWS nicht ändern lässt
common-conflict-other-region = der Bucket ist in einer anderen Region
common-conflict-other-role = nutzt bereits eine andere Rolle
common-conflict-somebody-elses = gehört jemand anderem: das Workshop-Tag hat einen anderen Wert

## Why a cleanup keeps one resource, in parentheses

common-reason-attached-to-others = einem fremden Objekt zugeordnet
common-reason-belonging-unread = Zugehörigkeit nicht lesbar
common-reason-changed = seit dem Plan geändert
common-reason-holds-kept = enthält etwas, das bleibt
common-reason-no-pattern-match = Name passt zu keinem Muster
common-reason-no-workshop-tag = kein Workshop-Tag
common-reason-not-attached = keinem Workshop-Objekt zugeordnet
common-reason-not-for-iot = AWS IoT kann sie nicht annehmen
common-reason-not-turned-on-by-us = nicht von der Bereitstellung eingeschaltet
common-reason-off = bereits ausgeschaltet
common-reason-other = bleibt
common-reason-other-account = in einem anderen Konto
common-reason-other-region = in einer anderen Region
common-reason-other-role = nutzt eine fremde Rolle
common-reason-somebody-elses = Workshop-Tag hat einen anderen Wert
common-reason-tags-unread = Tags nicht lesbar
common-reason-used-by-others = von fremden Ressourcen genutzt

## Why a cleanup keeps some resources, in parentheses after their number

common-kept-changed = seit dem Plan geändert
common-kept-holds-kept = enthalten etwas, das bleibt
common-kept-off = bereits ausgeschaltet
common-kept-other = nicht vom Workshop
common-kept-tags-unread = nicht einsehbar
common-kept-used-by-others = von fremden Ressourcen genutzt

## How a cleanup knows that a resource is the workshop's, in parentheses after its name

common-identified-association = erkannt an der Zugehörigkeit
common-identified-legacy-name = erkannt am alten Namensmuster
common-identified-name = erkannt am Namensmuster: { $pattern }
common-identified-other = erkannt
common-identified-tag = erkannt am Tag: { $tag }
common-identified-thing = erkannt an der Zuordnung zu einem Workshop-Objekt
common-identified-turned-on = erkannt: von der Bereitstellung eingeschaltet

## What is waited for; $time is such as 30s, $left such as 04:59.

common-waiting-job-canceled = warten, bis AWS den Job als abgebrochen zeigt, höchstens { $time }
common-waiting-job-deleted = warten, bis der Job gelöscht ist, höchstens { $time }
common-waiting-job-deletions = warten, bis weniger als zehn Jobs gelöscht werden, höchstens { $time }
common-waiting-other = warten auf AWS, höchstens { $time }
common-waiting-role-assumable = warten, bis AWS IoT die neue Rolle annehmen kann, höchstens { $time }
common-waiting-rollout = warten, bis der Rollout weitergeht, höchstens { $time }
common-waiting-thing-type-deletable = warten, bis die veralteten Objekttypen gelöscht werden können: noch { $left }

# The same on a line that is drawn again each second.
common-counting-down-thing-type-deletable = { $left } warten, bis die veralteten Objekttypen gelöscht werden können

## The local AWS's clock was moved instead of waiting; $by is such as 05:00.

common-clock-moved-job-canceled = Uhr des lokalen AWS um { $by } vorgestellt: der Job ist abgebrochen
common-clock-moved-job-deleted = Uhr des lokalen AWS um { $by } vorgestellt: der Job ist gelöscht
common-clock-moved-job-deletions = Uhr des lokalen AWS um { $by } vorgestellt: ein weiterer Job kann gelöscht werden
common-clock-moved-other = Uhr des lokalen AWS um { $by } vorgestellt: kein Warten nötig
common-clock-moved-rollout = Uhr des lokalen AWS um { $by } vorgestellt: der Rollout geht weiter
common-clock-moved-thing-type-deletable = Uhr des lokalen AWS um { $by } vorgestellt: Objekttypen können jetzt gelöscht werden

## What can be done about a call that failed

common-remedy-again = später erneut versuchen: derselbe Befehl macht dort weiter
common-remedy-allow = { $action } in der IAM-Richtlinie des Aufrufers erlauben
common-remedy-denied = Anmeldeinformationen prüfen: aws sts get-caller-identity
common-remedy-limit = höheres Kontingent in Service Quotas beantragen oder nicht Benötigtes löschen
common-remedy-throttled = Tempo mit --rate senken oder später erneut versuchen

## Where something is

common-aws-at = AWS unter { $url }
common-place = { $aws }, Konto { $account }, { $region }

## Where a dynamic group stands

common-group-active = aktiv
common-group-building = im Aufbau: ihre Mitglieder werden gesucht
common-group-rebuilding = im Neuaufbau: ihre Mitglieder werden erneut gesucht
common-group-unknown = unbekannt

## Calls to AWS

common-no-throttle = keine Drosselung
common-throttled = gedrosselt: { $times }
common-throttles-of = { $times } bei { $bucket }

## Lists

common-list-comma = ,{" "}

## Warnings while something goes on. $what is a resource with its name; $failure is what AWS said.

common-gave-up = { $failed ->
        [one] { $failed } Gerät in Folge fehlgeschlagen
       *[other] { $failed } Geräte in Folge fehlgeschlagen
    }: die übrigen { $left } werden nicht versucht
common-left-alone = { $what } bleibt unverändert: { $why }
common-scan-failed = { $kinds } nicht vollständig einsehbar; was nicht zu sehen war, bleibt: { $failure }
common-spared = { $what } wird nicht gelöscht: { $reason }
common-tag-failed = { $what }: Tags nicht gesetzt: { $failure }
common-tags-unread = { $what }: Tags nicht lesbar: { $failure }
common-warned-last = { $warning }; weitere werden gezählt und stehen in der Zusammenfassung

## Progress, as short as possible

common-progress-failed = { $count } fehlgeschlagen
common-progress-left = noch { $time }

## --debug: a call to AWS. $call is a service and an operation; $answer a status and an error.

common-debug-answer = { $answer } nach { $ms } ms
common-debug-answer-request = { $answer } nach { $ms } ms, Anfrage { $id }
common-debug-attempt = { $call }, Versuch { $attempt }
common-debug-no-answer = keine Antwort

## Plans and summaries

common-at-best = bestenfalls { $time }, laut Kontingenten ({ $bottleneck })
common-as-fast = so schnell es geht: das Tempo ist nicht begrenzt
common-bottleneck = { $bucket }: { $calls ->
        [one] { $calls } Aufruf
       *[other] { $calls } Aufrufe
    }
common-bottleneck-paced = { $bucket }: { $calls ->
        [one] { $calls } Aufruf
       *[other] { $calls } Aufrufe
    } bei { $rate }/s
common-heading-failed = fehlgeschlagen
common-heading-next = nächste Schritte
common-heading-plan = Plan
common-took-best = { $took }; bestenfalls { $best } ({ $bottleneck })
common-request = Anfrage { $id }
common-version-deprecated = veraltet
common-version-draft = Entwurf
common-version-published = veröffentlicht
