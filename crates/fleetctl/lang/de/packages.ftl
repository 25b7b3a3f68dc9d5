# Softwarepakete: ihre Versionen, Firmware, was Geräte davon melden, Zurücksetzen.

## Questions and what answers them

packages-add-file = Datei mit der Firmware, Enter für ein kleines Muster:
packages-add-publish = veröffentlichen, damit Jobs sie installieren können?
packages-add-version = neue Version, z. B. 1.2.0:
packages-create-name = Name, z. B. der Objekttyp, dessen Geräte es melden werden:
packages-description = Beschreibung, Enter für keine:
packages-device-another = ein weiteres Gerät ansehen?
packages-device-not-named-hint = angeben: fleetctl packages device THING
packages-none = es gibt kein Paket
packages-none-hint = `fleetctl packages create` erstellt eines
packages-not-named-hint = `fleetctl packages list` listet die Pakete auf
packages-pick = Pakete auf { $place }
packages-pick-prompt = Nummer oder Paket:
packages-pick-version = Versionen von { $package } auf { $place }
packages-pick-version-prompt = Nummer oder Version:
packages-show-offer = eines davon anzeigen?
packages-show-version-offer = eine der Versionen anzeigen?
packages-version-none = Paket { $package } hat keine Version, die sich wählen ließe
packages-version-not-named-hint = `fleetctl packages show PACKAGE` listet die Versionen auf

## What is wrong with options

packages-attribute-form = ein Attribut hat die Form KEY=VALUE
packages-attribute-twice = Attribut { $key } ist zweimal angegeben
packages-sbom-no-zip = { $path } ist keine ZIP-Datei
packages-sbom-zip-hint = AWS nimmt eine SBOM als ZIP-Datei mit SPDX- oder CycloneDX-Dateien an

## Names of facts and columns

packages-head-attribute = Attribut
packages-head-attributes = Attribute
packages-head-made = erstellt
packages-head-package = Paket
packages-head-sbom-check = Prüfung
packages-head-sbom-file = Datei der SBOM
packages-head-status = Status
packages-head-updated = geändert
packages-head-value = Wert
packages-head-version = Version
packages-label-bucket = Bucket
packages-label-default-version = Standardversion
packages-label-description = Beschreibung
packages-label-firmware = Firmware
packages-label-made = erstellt
packages-label-object-version = S3-Version
packages-label-role = Rolle
packages-label-sbom-check = SBOM-Prüfung
packages-label-status = Status
packages-label-version = Version

## Packages and versions

packages-added = Version { $version } von Paket { $package }, { $status }
packages-bucket-to-make = { $bucket } (wird mit Versionierung erstellt)
packages-delete-otherwise = `fleetctl packages show` zeigt das Paket
packages-delete-version-otherwise = `fleetctl packages show-version` zeigt die Version
packages-delete-version-what = Version { $version } von Paket { $package }, { $status }, auf { $place } löschen
packages-delete-what = Paket { $package } auf { $place } löschen
packages-deleted = Paket { $package } gelöscht
packages-device-reports-none = meldet keine Pakete
packages-device-untimed = AWS hat in diesen $package-Schatten keine Zeiten festgehalten
packages-firmware-sample = { $key } ({ $size }, das Muster)
packages-firmware-stays = ihre Firmware bleibt: { $object }
packages-made = Paket { $package } auf { $place } erstellt
packages-next = weiter mit: { $command }
packages-no-versions = noch keine Versionen
packages-sbom-failed = fehlgeschlagen
packages-sbom-file-failed = fehlerhaft
packages-sbom-file-good = in Ordnung
packages-sbom-in-progress = läuft
packages-sbom-succeeded = bestanden
packages-sbom-unknown = unbekannt
packages-stored-checked = CRC-32 { $sum }, von S3 geprüft
packages-stored-kept = war schon da
packages-then-draft = wird als Entwurf erstellt
packages-then-draft-finished = der vorhandene Entwurf wird fertiggestellt und bleibt ein Entwurf
packages-then-draft-published = der vorhandene Entwurf wird fertiggestellt und veröffentlicht
packages-then-published = wird erstellt und veröffentlicht
packages-title-add-version = Version { $version } zu Paket { $package } hinzufügen
packages-title-list =
    { $count ->
        [one] { $count } Paket
       *[other] { $count } Pakete
    }
packages-title-package = Paket { $package }
packages-title-version = Paket { $package }, Version { $version }
packages-version-deleted = Version { $version } von Paket { $package } gelöscht

## The package configuration

packages-config-disabled = Paketkonfiguration ausgeschaltet
packages-config-disabled-follows = Jobs schreiben keine $package-Schatten: Was Geräte über Pakete melden, folgt nicht dem, was Jobs ausrollen.
packages-config-enabled = Paketkonfiguration eingeschaltet
packages-config-enabled-follows = Ist ein Job mit einer Paketversion auf einem Gerät erfolgreich, schreibt AWS IoT Jobs mit dieser Rolle die Version in den $package-Schatten des Geräts.
packages-config-no-role = nicht eingestellt
packages-disable-question = Jobs auf { $place } keine $package-Schatten mehr schreiben lassen?
packages-disabled = ausgeschaltet: Jobs schreiben keine $package-Schatten mehr; die Rolle bleibt
packages-disabled-before = bereits ausgeschaltet; nichts geändert
packages-enable-role-kept = Rolle { $role } verwenden und Jobs damit $package-Schatten schreiben lassen, auf { $place }?
packages-enable-role-made = Rolle { $role } erstellen und Jobs damit $package-Schatten schreiben lassen, auf { $place }?
packages-enable-role-repaired = Rolle { $role } anpassen und Jobs damit $package-Schatten schreiben lassen, auf { $place }?
packages-enabled-before-role-kept = war schon eingeschaltet, mit einer vorhandenen Rolle
packages-enabled-before-role-made = war schon eingeschaltet, Rolle neu erstellt
packages-enabled-before-role-repaired = war schon eingeschaltet, Rolle angepasst: { $repairs }
packages-enabled-other-role = war schon eingeschaltet, mit Rolle { $role }; nichts geändert
packages-enabled-role-kept = eingeschaltet, mit einer vorhandenen Rolle
packages-enabled-role-made = eingeschaltet, Rolle neu erstellt
packages-enabled-role-repaired = eingeschaltet, Rolle angepasst: { $repairs }

## Reverts

packages-revert-again = denselben Befehl erneut ausführen: er erledigt den Rest
packages-revert-done = { $thing }: auf Version { $version } zurückgesetzt
packages-revert-failed = { $thing }: Zurücksetzen fehlgeschlagen - { $failure }
packages-revert-found =
    { $count ->
        [one] { $count } Gerät meldet { $package } mit anderer Version:
       *[other] { $count } Geräte melden { $package } mit anderer Version:
    }
packages-revert-found-of-type =
    { $count ->
        [one] { $count } Gerät vom Typ { $thing_type } meldet { $package } mit anderer Version:
       *[other] { $count } Geräte vom Typ { $thing_type } melden { $package } mit anderer Version:
    }
packages-revert-honest = Das ändert den Bestand, nicht die Geräte: Ihre $package-Schatten melden danach die Version, an die Geräte wird nichts gesendet. Was auf ihnen läuft, ändert ein Job mit der Firmware dieser Version.
packages-revert-job-question =
    { $count ->
        [one] Job { $job } erstellen, der { $package } { $version } auf { $count } Gerät installiert, auf { $place }
       *[other] Job { $job } erstellen, der { $package } { $version } auf { $count } Geräten installiert, auf { $place }
    }
packages-revert-job-question-at-most =
    { $count ->
        [one] Job { $job } erstellen, der { $package } { $version } auf höchstens { $count } Gerät installiert, auf { $place }
       *[other] Job { $job } erstellen, der { $package } { $version } auf höchstens { $count } Geräten installiert, auf { $place }
    }
packages-revert-more = ... und { $count } weitere
packages-revert-none = jedes Gerät, das { $package } meldet, ist bereits bei { $version }
packages-revert-none-of-type = jedes Gerät vom Typ { $thing_type }, das { $package } meldet, ist bereits bei { $version }
packages-revert-otherwise = --dry-run zeigt die Geräte
packages-revert-question =
    { $count ->
        [one] Bestand von { $count } Gerät auf { $package } { $version } setzen, auf { $place }
       *[other] Bestand von { $count } Geräten auf { $package } { $version } setzen, auf { $place }
    }
packages-revert-stopped =
    { $found ->
        [one] angehalten: { $reverted } von { $found } Gerät auf { $package } { $version } zurückgesetzt
       *[other] angehalten: { $reverted } von { $found } Geräten auf { $package } { $version } zurückgesetzt
    }
packages-revert-summary =
    { $found ->
        [one] { $reverted } von { $found } Gerät auf { $package } { $version } zurückgesetzt
       *[other] { $reverted } von { $found } Geräten auf { $package } { $version } zurückgesetzt
    }
packages-revert-title = { $package } auf { $version } zurücksetzen
packages-revert-took =
    { $calls ->
        [one] Dauer { $time }, { $calls } Aufruf
       *[other] Dauer { $time }, { $calls } Aufrufe
    }
packages-revert-unchanged =
    { $count ->
        [one] { $count } Gerät hat sich inzwischen geändert und brauchte nichts mehr
       *[other] { $count } Geräte haben sich inzwischen geändert und brauchten nichts mehr
    }
packages-revert-what-failed = fehlgeschlagen

## Learning moments

packages-learn-artifact =
    Eine Version verweist auf ihr Artefakt: einen Bucket, einen Schlüssel und die ID einer bestimmten Version des S3-Objekts. Die Datei bleibt im eigenen Bucket. Der Bucket bewahrt jede Version eines S3-Objekts auf; eine Paketversion meint also immer dieselben Bytes, auch nachdem jemand eine andere Datei unter demselben Schlüssel hochgeladen hat.

      Paketversion         SedanVehicle 1.2.0
      S3-Objekt            s3://iot-dm-workshop-…/SedanVehicle_v1_2_0.bin
      Version des Objekts  5mEo2s… (seine VersionId)

    Geräte brauchen für den Download keine AWS-Anmeldeinformationen. Ein Job nennt das Artefakt in seinem Dokument, AWS IoT signiert mit einer Rolle eine URL dafür, und das Gerät holt die Datei mit dieser URL, die höchstens eine Stunde gilt.

    Eine Software-Stückliste (SBOM) lässt sich auf dieselbe Weise anhängen; AWS prüft ihr Format.
packages-learn-artifact-title = Eine Version und ihre Datei in S3

packages-learn-catalog =
    Ein Paket ist ein Name für Software, die auf Geräten läuft, etwa die Firmware eines Fahrzeugtyps. Es hat Versionen, und jede Version kann eine Datei, eigene Attribute und einen Status haben. Zusammen bilden sie den Softwarepaketkatalog (Software Package Catalog) des Kontos in der Region.

    Der Katalog verbindet drei Dinge: was es zu installieren gibt (Pakete und Versionen), wie es auf Geräte kommt (Jobs) und welches Gerät was hat (der $package-Schatten jedes Geräts, den die Flottenindizierung durchsuchbar macht).

      erstellen        ein Paket, dann eine Version mit ihrer Firmware
      veröffentlichen  von da an ist die Version unveränderlich
      ausrollen        ein Job installiert sie auf Gruppen von Geräten
      verfolgen        Geräte sind an ihrer gemeldeten Version zu finden
      zurückgehen      ein Job mit älterer Version, oder Zurücksetzen

    Ein Paket heißt hier wie der Objekttyp, sodass jedes Gerät eines hat.
packages-learn-catalog-title = Pakete, Versionen und der Katalog

packages-learn-configuration =
    Ein Job, der eine Paketversion installiert, kann AWS IoT mitteilen, welche das ist. Ist er auf einem Gerät erfolgreich, kann AWS IoT Jobs die Version in den $package-Schatten des Geräts schreiben: Dann folgt der Bestand dem, was Jobs ausrollen, und kein Gerät braucht dafür eigenen Code.

    AWS tut das nur, wenn die Paketkonfiguration eingeschaltet ist. Geschrieben wird mit einer Rolle des eigenen Kontos, die AWS IoT annehmen darf:

      Vertrauen       iot.amazonaws.com
      Berechtigungen  iot:GetThingShadow, iot:UpdateThingShadow für die
                      $package-Schatten; iot:DescribeEndpoint
      der Aufrufer    braucht iam:PassRole für die Rolle

    Für das Konto gibt es in jeder Region eine Konfiguration. Ausgeschaltet laufen Jobs weiter wie zuvor, und die Schatten bleiben, wie sie sind. Das Einschalten trägt nicht nach, was Jobs vorher ausgerollt haben.
packages-learn-configuration-title = Wer den Bestand schreibt

packages-learn-life =
    Eine Version beginnt als DRAFT und wird PUBLISHED. Woraus ein Entwurf besteht, lässt sich ändern: Datei, Attribute, Beschreibung. Jobs können ihn nicht installieren. Eine veröffentlichte Version lässt sich installieren und kann die Standardversion ihres Pakets sein; ihre Datei und ihre Attribute stehen für immer fest.

      DRAFT         änderbar, nicht installierbar
      PUBLISHED     installierbar, nicht änderbar
      DEPRECATED    noch installierbar, sollte es aber nicht werden

    DEPRECATED heißt, dass eine andere Version vorzuziehen ist; sie kann wieder veröffentlicht werden. Zum Entwurf wird keine Version wieder. Ist die Firmware falsch, entsteht eine neue Version mit neuer Nummer: Dann hat jedes Gerät, das 1.2.0 meldet, wirklich dieselbe 1.2.0.
packages-learn-life-title = Entwurf, veröffentlicht, veraltet

packages-learn-revert =
    Zurücksetzen ändert die Version in den $package-Schatten von Geräten. Das ändert den Bestand und sonst nichts: Kein Gerät bekommt etwas gesendet, und was auf ihm läuft, bleibt. Richtig ist das, wo der Bestand falsch ist, zum Beispiel nachdem Geräte von Hand zurückgesetzt wurden.

    Um ältere Firmware auf Geräte zu bringen, braucht es einen Job mit der älteren Version: `jobs create`, oder hier --with-job. Der Job sendet die Datei, jedes Gerät installiert sie, und bei Erfolg folgt der Schatten von selbst.

    Die Geräte findet die Flottenindizierung: alle, die das Paket mit einer anderen als der gewählten Version melden. Der Index hinkt einen Moment nach; ein Gerät, das sich inzwischen geändert hat, wird vor dem Schreiben noch einmal angesehen. Derselbe Befehl, erneut ausgeführt, erledigt den Rest.
packages-learn-revert-title = Zurücksetzen berichtigt den Bestand

packages-learn-shadow =
    Jedes Objekt kann Schatten haben: Dokumente bei AWS, in denen steht, was ein Gerät gemeldet hat. Der Schatten namens $package ist für Software bestimmt: Unter jedem Paket enthält er Version und Attribute, und anderes nimmt AWS dort nicht an.

      SedanVehicle
        version       1.2.0
        attributes    (eigene oder keine)

    Geschrieben wird er von AWS IoT Jobs, wenn ein Job erfolgreich ist, der eine Version installiert, sofern die Paketkonfiguration eingeschaltet ist, oder vom Gerät selbst. Wo AWS angibt, wann etwas darin gesetzt wurde, erscheint es als „geändert“; meist gibt AWS es nicht an.

    Die Flottenindizierung liest diese Schatten; so lassen sich alle Geräte mit einer Version erfragen. Ein Gerät ohne diesen Schatten hat noch keine Software gemeldet.
packages-learn-shadow-title = Was ein Gerät als seine Software meldet
