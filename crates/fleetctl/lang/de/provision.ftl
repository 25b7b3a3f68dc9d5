# Bereitstellen: Fragen, Plan, Zusammenfassung.

## Questions

provision-ask-brackets = Enter übernimmt den Wert in Klammern; Strg+C bricht ab
provision-ask-continent = Kontinent
provision-ask-countries = Länder, Anzahl oder Codes
provision-ask-countries-hint = eine Anzahl nimmt die ersten von { $countries }
provision-ask-devices = Geräte
provision-ask-go = das auf { $place } erstellen?
provision-ask-types = Objekttypen
provision-ask-versions = Paketversionen
provision-greeting = Flotte bereitstellen auf { $place }
provision-no-terminal = kein Terminal vorhanden, um nach { $options } zu fragen; nichts geändert
provision-no-terminal-hint = diese Optionen angeben, oder --yes für ihre Standardwerte
provision-no-terminal-plan = kein Terminal vorhanden, um zu fragen, ob der Plan stimmt; nichts geändert
provision-no-terminal-plan-hint = --yes angeben, oder --dry-run, um den Plan anzusehen

## The plan

provision-nothing-missing = nichts fehlt
provision-plan-all-calls = alle
provision-plan-column-bucket = Kontingent
provision-plan-column-calls = Aufrufe
provision-plan-column-keep = bleibt
provision-plan-column-leave = unverändert
provision-plan-column-make = neu
provision-plan-column-operation = API-Aufrufe
provision-plan-column-pace = Tempo
provision-plan-column-repair = anpassen
provision-plan-column-resources = Ressourcen
provision-plan-countries = Länder
provision-plan-devices = Geräte
provision-plan-different =
    { $count ->
        [one] { $count } Objekt hat einen anderen Typ oder ein anderes Land als in diesem Plan und bleibt, wie es ist
       *[other] { $count } Objekte haben einen anderen Typ oder ein anderes Land als in diesem Plan und bleiben, wie sie sind
    }
provision-plan-leave = unverändert: { $what }: { $why }
provision-plan-more = und { $count } weitere
provision-plan-range = { $first } bis { $last }
provision-plan-repair = anpassen: { $what }: { $repairs }
provision-plan-types = Objekttypen
provision-plan-unread = { $what } nicht einsehbar; das Erstellen wird versucht
provision-plan-unread-answer = { $what } nicht einsehbar ({ $answer }); das Erstellen wird versucht
provision-plan-unread-without = { $what } ohne { $action } nicht einsehbar; das Erstellen wird versucht
provision-plan-versions = Versionen
provision-plan-where = wo

## The summary

provision-calls =
    { $calls ->
        [one] { $calls } Aufruf
       *[other] { $calls } Aufrufe
    } (geplant { $planned }), { $retries } wiederholt, { $throttles }
provision-column-blocked = blockiert
provision-column-failed = Fehler
provision-column-kept = behalten
provision-column-left-alone = unverändert
provision-column-made = neu
provision-column-not-tried = unversucht
provision-column-repaired = angepasst
provision-complete =
    { $devices ->
        [one] die Flotte mit { $devices } Gerät ist vollständig
       *[other] die Flotte mit { $devices } Geräten ist vollständig
    }
provision-heading-blocked = nicht erstellt, weil etwas fehlt
provision-heading-untagged = ohne Tags
provision-incomplete =
    { $devices ->
        [one] unvollständig: { $there } von { $devices } Gerät vorhanden
       *[other] unvollständig: { $there } von { $devices } Geräten vorhanden
    }
provision-next-again = denselben Befehl erneut ausführen: er behält, was da ist, und erstellt, was fehlt
provision-next-more = derselbe Befehl ändert nichts mehr; mit einer höheren Zahl bei --devices fügt er Geräte hinzu
provision-next-cleanup = nach Gebrauch löschen:
provision-next-see = ansehen:
provision-next-see-some = einige ansehen:
provision-next-serve = anderswo verwenden:
provision-stopped =
    { $devices ->
        [one] angehalten: { $there } von { $devices } Gerät vorhanden
       *[other] angehalten: { $there } von { $devices } Geräten vorhanden
    }
provision-took = Dauer { $time }
provision-took-pace = Dauer { $time }, { $pace } Objekte pro Sekunde
provision-untagged-hint = das Aufräumen erkennt diese Ressourcen nur am Namen; von Hand erhält eine ihre Tags so:
provision-untagged-more = { $resources }: { $shown } und { $more } weitere

## Plans saved and applied

provision-apply-yes = --yes angeben, um ihn auszuführen
provision-saved = gespeichert; innerhalb von 24 Stunden ausführen mit: { $command }

## Continents, each after its number in a list

provision-continent-africa = Afrika
provision-continent-antarctica = Antarktis
provision-continent-asia = Asien
provision-continent-europe = Europa
provision-continent-north-america = Nordamerika
provision-continent-oceania = Ozeanien
provision-continent-south-america = Südamerika

## What was learned: a list at the end, a line for each step

provision-learned-artifacts = Firmware: ein S3-Objekt und seine VersionId bezeichnen einen Inhalt, der sich nie ändert
provision-learned-configuration = Paketkonfiguration: ein erfolgreicher Job schreibt die Version in den Schatten $package
provision-learned-indexing = Flottenindizierung: Geräte sind über Attribute, Schatten und Versionen zu finden
provision-learned-packages = Paketkatalog: eine Version wird erstellt, dann veröffentlicht, und bleibt, wie sie ist
provision-learned-roles = IAM-Rollen: eine Richtlinie sagt, wer eine Rolle nutzen darf, eine andere, was sie darf
provision-learned-storage = S3: Firmware liegt in Versionen, und Geräte holen sie über URLs, die ablaufen
provision-learned-things = Objekte, Gruppen, Schatten: was ein Gerät ist, wohin es gehört, in welchem Zustand es ist
provision-learned-thing-types = Objekttypen: Vorlagen, mit durchsuchbaren Attributen
provision-learned-title = das Gelernte
provision-reminder-aws = AWS berechnet, was genutzt wird: die S3-Objekte, den Index und seine Abfragen, Schatten, Jobs. Eine Flotte, die niemand braucht, ist auch morgen noch da: { $command } löscht sie ganz, und sonst nichts.
provision-reminder-local = Sie ist auf dem lokalen AWS und kostet nichts. { $command } löscht sie ganz, und sonst nichts, genau wie auf AWS.

## Learning moments, each before its step

provision-learn-artifacts =
    Der Bucket bewahrt jede Version eines S3-Objekts auf. Wird Firmware hochgeladen, antwortet S3 mit einer VersionId, und der Name zusammen mit dieser ID steht für immer für einen bestimmten Inhalt: Erneutes Hochladen legt eine neue Version daneben und ersetzt die alte nicht.

    Die Paketversion, die als Nächstes entsteht, verweist auf alle drei: Bucket, Schlüssel und VersionId. Was getestet wurde, wird deshalb auch installiert, selbst ein Jahr später und selbst wenn jemand etwas anderes unter demselben Namen hochlädt. Ein Gerät, das zurück muss, bekommt genau die alten Bytes.

    Jede Datei hier ist ein kleines ZIP, das für Firmware steht. Echte Firmware sollte zusätzlich signiert sein, damit ein Gerät erkennt, von wem sie stammt.
provision-learn-artifacts-title = Firmware, die sich nicht ändern kann

provision-learn-configuration =
    Die Paketkonfiguration ist ein Schalter für Konto und Region. Ist er eingeschaltet, schreibt AWS IoT Jobs mit: Meldet ein Gerät, dass ein Job, der eine Paketversion installiert, SUCCEEDED ist, trägt Jobs die Version in den gemeldeten Zustand (reported) des benannten Schattens $package ein.

      Job SUCCEEDED  ->  Schatten $package  ->  Index  ->  dynamische Gruppen

    Weder auf dem Gerät noch in der Cloud ist Code nötig, um zu wissen, was wo läuft: Der Index sieht den Schatten, und eine Gruppe aller Geräte, die noch 1.0.0 haben, verliert sie, sobald sie aktualisiert sind.

    AWS tut das mit der zuvor erstellten Rolle. Ist der Schalter schon mit einer anderen Rolle eingeschaltet, bleibt er so, und das wird gemeldet.
provision-learn-configuration-title = Die Paketkonfiguration: Versionen, die sich selbst aktuell halten

provision-learn-indexing =
    Die Flottenindizierung führt einen Suchindex der Objekte: was die Registry von ihnen weiß, was ihre Schatten melden und ob sie verbunden sind. Dieser Schritt schaltet sie ein und lässt, was schon eingeschaltet war.

      Registry          attributes.country:US
      klass. Schatten   shadow.reported.batteryStatus>50
      $package          shadow.name.$package.reported.SedanVehicle.version:1.0.0
      Konnektivität     connectivity.connected:true

    Eine dynamische Gruppe ist eine solche Abfrage, die der Index ständig beantwortet: Geräte kommen hinzu und scheiden aus, wenn sie sich ändern, und ein Job, der der Gruppe folgt, folgt ihnen.

    Nach dem Einschalten wird der Index erst aufgebaut, was bei einer großen Flotte eine Weile dauert; danach hinkt er jeder Änderung ein wenig nach.
provision-learn-indexing-title = Flottenindizierung: Geräte finden nach dem, was sie sind

provision-learn-packages =
    Ein Softwarepaket ist ein Name für etwas, das installiert wird, etwa die Firmware der Limousinen. Seine Versionen durchlaufen drei Zustände:

      DRAFT        Attribute und Artefakt lassen sich noch ändern
      PUBLISHED    sie lassen sich nicht mehr ändern
      DEPRECATED   nicht mehr für neue Geräte verwenden

    Eine Version wird also erstellt, bekommt Artefakt und Attribute und wird dann veröffentlicht; ein Job, der sie installiert, kann sich auf sie verlassen. Eine Version, die mit einem Fehler veröffentlicht wurde, wird nicht geflickt: Ihr folgt eine höhere.

    Hier bekommt jeder Objekttyp ein gleichnamiges Paket. Ein Gerät meldet in seinem Schatten $package, was es hat; so sprechen Katalog, Jobs und Flottenindex von denselben Namen und Versionen.
provision-learn-packages-title = Der Paketkatalog: erstellen, füllen, veröffentlichen

provision-learn-roles =
    AWS-Services tun im Konto nichts von selbst: Sie nehmen eine IAM-Rolle an, die ihnen das erlaubt. Eine Rolle hat zwei Arten von Richtlinien.

      Vertrauensrichtlinie       wer sie annehmen darf: iot.amazonaws.com
      Berechtigungsrichtlinie    was mit ihr getan werden darf

    Zwei Rollen entstehen. Mit IoTJobsRole signiert Jobs die URLs, über die Geräte Firmware herunterladen; sie darf Firmware lesen und sonst nichts in S3. Mit IoTPackageConfigRole liest und schreibt Jobs den Schatten $package von Objekten und keinen anderen.

    Eine Rolle sollte nur bekommen, was nötig ist: Wer sie annimmt, kann alles, was sie erlaubt. Wer eine Rolle an einen Service übergibt, braucht dafür iam:PassRole. Eine neue Rolle ist erst nach einigen Sekunden überall bei AWS bekannt; der nächste Schritt muss vielleicht darauf warten.
provision-learn-roles-title = IAM-Rollen: wer darf, und was

provision-learn-storage =
    Firmware liegt in einem eigenen S3-Bucket. Seine Versionierung ist eingeschaltet, damit ein Upload unter demselben Namen das Bisherige behält und nichts überschrieben wird, was ein Gerät noch brauchen könnte.

    Der Bucket ist privat, und Geräte haben keine AWS-Anmeldeinformationen. Sie brauchen auch keine: Ein Jobdokument enthält einen Platzhalter, und jedes Mal, wenn ein Gerät das Dokument holt, ersetzt AWS IoT Jobs ihn durch eine vorsignierte URL. Wer diese URL hat, kann dieses eine S3-Objekt ohne alles Weitere herunterladen, bis sie abläuft, was zwischen einer Minute und einer Stunde später geschieht.

    Ein Gerät, das einen Tag lang offline war, holt das Dokument erneut und bekommt eine frische URL.
provision-learn-storage-title = S3: Firmware in Versionen, und URLs, die ablaufen

provision-learn-things =
    Ein Objekt steht in der Registry für ein Gerät: ein Name, ein Typ und Attribute, die sich selten ändern, etwa sein Land. Gruppen halten Objekte zusammen, damit ein Job oder Befehl für alle gelten kann: hier eine statische Gruppe je Land, der Objekte mit Namen hinzugefügt werden.

      Registry               was ein Gerät ist    country, customerId
      klassischer Schatten   sein Zustand         batteryStatus
      Schatten $package      was auf ihm läuft    SedanVehicle 1.0.0

    Ein Schatten ist ein JSON-Dokument, das AWS auch dann bewahrt, wenn das Gerät offline ist. Das Gerät meldet seinen Zustand; andere sagen, was sie wünschen; der Unterschied wird dem Gerät gesendet, wenn es zurück ist.

    Hier entstehen höchstens 80 Objekte pro Sekunde, weniger als das Kontingent von AWS, damit andere im Konto nicht aufgehalten werden.
provision-learn-things-title = Objekte, Gruppen und Schatten

provision-learn-thing-types =
    Ein Objekttyp ist eine Vorlage für Geräte einer Art. Er hat einen Namen, eine Beschreibung und höchstens drei durchsuchbare Attribute; hier sind es customerId, country und manufacturingDate, und jedes Objekt hat eigene Werte dafür.

    Ein Objekt muss keinen Typ haben, gewinnt aber durch ihn: bis zu 50 Attribute statt drei und einen Namen, unter dem sich seine Art finden lässt. Ein Objekt hat höchstens einen Typ.

    Ein Typ lässt sich nicht umbenennen. Er verschwindet in zwei Schritten: Als veraltet gekennzeichnet, ist er für neue Objekte gesperrt; fünf Minuten später, und sobald kein Objekt ihn mehr hat, lässt er sich löschen. Typen richten sich also am besten nach dem, was bleibt, etwa dem Modell; was sich ändert, gehört in Attribute und Schatten.
provision-learn-thing-types-title = Objekttypen: Vorlagen für Geräte
