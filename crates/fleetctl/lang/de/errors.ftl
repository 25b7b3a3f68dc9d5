# Fehler, Hinweise und was über eine Befehlszeile gesagt wird.

## What a command ends with. AWS's own texts come in English and stay so.

errors-call = { $operation }: { $fault }: { $message }
errors-changed-hint = erneut ausführen, um den jetzigen Stand zu sehen
errors-clock-not-moved = die Uhr des lokalen AWS lässt sich nicht vorstellen, deshalb wird gewartet: { $cause }
errors-goes-on-from-there = derselbe Befehl macht dort weiter
errors-no-json = kein JSON: { $cause }
errors-result-not-written = das Ergebnis konnte nicht geschrieben werden: { $cause }
errors-runtime = die Laufzeitumgebung startet nicht: { $cause }
errors-stopped = angehalten
errors-stopped-goes-on = angehalten; derselbe Befehl macht dort weiter
errors-stopped-nothing-changed = angehalten; nichts geändert
errors-with-cause = { $what }: { $cause }

## What the failure of a call means, between the operation and AWS's text

errors-fault-conflict = Konflikt
errors-fault-denied = verweigert
errors-fault-exists = schon vorhanden
errors-fault-invalid = ungültige Anfrage
errors-fault-limit = Grenze erreicht
errors-fault-not-found = nicht gefunden
errors-fault-service = Servicefehler
errors-fault-throttled = gedrosselt
errors-fault-unknown-error = unbekannter Fehler
errors-fault-unreachable = nicht erreichbar

## The way to AWS: credentials, Region, network

errors-aws-unreachable = AWS ist nicht erreichbar: { $operation }: { $message }
errors-ca-bundle = die Zertifikate in { $path } sind nicht lesbar
errors-ca-bundle-empty = { $path } enthält kein vertrauenswürdiges Zertifikat: es muss im PEM-Format sein
errors-ca-bundle-hint = die Angabe kommt aus AWS_CA_BUNDLE
errors-clock = die Uhr dieses Rechners weicht zu sehr von der von AWS ab: { $message }
errors-clock-hint = die Uhr dieses Rechners über das Netz stellen; Uhrzeit und Zeitzone zählen beide
errors-configure = mit `aws configure` einrichten oder mit --profile ein Profil nennen
errors-credentials-broken = die AWS-Anmeldeinformationen lassen sich nicht abrufen: { $message }
errors-credentials-broken-hint = SSO-Sitzung, Rolle oder Credential Process des Profils prüfen
errors-credentials-expired = die AWS-Anmeldeinformationen sind abgelaufen
errors-credentials-renew = erneuern, zum Beispiel mit `aws sso login`
errors-denied-also = { $operation } braucht außerdem { $actions }
errors-endpoint = { $url } ist kein Endpunkt: http://HOST:PORT oder https://HOST schreiben
errors-endpoint-hint = die Angabe kommt aus --endpoint-url, AWS_ENDPOINT_URL oder dem Profil
errors-local-region-hint = die Angabe kommt aus AWS_REGION oder AWS_DEFAULT_REGION; --region REGION hat Vorrang
errors-no-certificates = dieser Rechner hat keine vertrauenswürdigen Zertifikate; welche installieren oder mit AWS_CA_BUNDLE eine Datei nennen
errors-no-credentials = keine AWS-Anmeldeinformationen gefunden
errors-no-profile = in der AWS-Konfiguration gibt es kein Profil { $name }
errors-no-profile-hint = `aws configure list-profiles` zeigt die vorhandenen
errors-no-profile-of = in der AWS-Konfiguration gibt es kein Profil { $name }; vorhanden: { $known }
errors-no-region = keine AWS-Region eingestellt
errors-no-region-hint = --region REGION angeben, AWS_REGION setzen oder `aws configure` ausführen
errors-or-local = oder ohne Konto versuchen: --local nutzt ein lokales AWS in fleetctl
errors-profile-file = die AWS-Konfigurationsdateien sind nicht lesbar
errors-proxy = { $url } ist nicht die Adresse eines Proxys: { $reason }
errors-proxy-hint = die Angabe kommt aus HTTPS_PROXY; NO_PROXY nennt die Hosts, die ohne ihn erreicht werden
errors-region-hint = die Angabe kommt aus AWS_REGION, AWS_DEFAULT_REGION oder dem Profil; --region hat Vorrang
errors-region-unusable = die eingestellte Region ist nicht verwendbar
errors-request-id = die Anfrage-ID von AWS ist { $id }
errors-signature = AWS erkennt die Signatur nicht an: { $message }
errors-signature-hint = den geheimen Schlüssel prüfen, und ob die Uhr dieses Rechners stimmt
errors-unknown-key = AWS kennt den Zugriffsschlüssel nicht: { $message }
errors-unknown-key-region = eine Region, die das Konto erst aktivieren muss, meldet dasselbe, bis sie aktiviert ist
errors-unreachable-certificate = vielleicht antwortet ein Proxy oder eine Firewall anstelle von AWS: die Datei mit deren Zertifikaten in AWS_CA_BUNDLE nennen
errors-unreachable-hint = Netz, Proxy, Region und --endpoint-url prüfen
errors-unreachable-name = der Name der Adresse ist unbekannt: die Region ist vielleicht falsch geschrieben, oder es gibt kein DNS
errors-unreachable-proxy = HTTPS_PROXY und NO_PROXY prüfen

## Quotas of AWS that are used up

errors-quota-buckets = es ist das Kontingent für S3-Buckets pro Konto
errors-quota-dynamic-groups = es ist das Kontingent für dynamische Objektgruppen: 100 pro Konto und Region, sofern nicht erhöht
errors-quota-executions = es ist das Kontingent für gleichzeitige Befehlsausführungen eines Geräts: 100
errors-quota-groups-of-thing = es ist das Kontingent für statische Gruppen, in denen ein Objekt sein kann: 10
errors-quota-job-deletions = es ist das Kontingent für Jobs, die gerade gelöscht werden: zehn zugleich
errors-quota-jobs = es ist das Kontingent für gleichzeitig aktive Jobs: zuerst andere abbrechen oder abschließen
errors-quota-package-versions = es ist das Kontingent für Paketversionen: 10.000 pro Konto und Region, sofern nicht erhöht
errors-quota-packages = es ist das Kontingent für Softwarepakete: 100 pro Konto und Region, sofern nicht erhöht
errors-quota-roles = es ist das Kontingent für IAM-Rollen pro Konto

## Downloads by a URL that somebody signed

errors-download-denied = Zugriff verweigert
errors-download-expired = die URL ist abgelaufen
errors-download-invalid = kein Download
errors-download-not-found = nicht gefunden
errors-download-unreachable = nicht erreichbar

## Plans

errors-plan-edited = der Plan wurde nach dem Schreiben geändert: { $how }; einen neuen erstellen
errors-plan-edited-follows = der Plan wurde nach dem Schreiben geändert: auf die letzte Zeile folgt etwas; einen neuen erstellen
errors-plan-edited-hash = der Plan wurde nach dem Schreiben geändert: der Hash ist ein anderer; einen neuen erstellen
errors-plan-edited-no-first = der Plan wurde nach dem Schreiben geändert: seine erste Zeile fehlt; einen neuen erstellen
errors-plan-edited-number = der Plan wurde nach dem Schreiben geändert: die Zahl der Einträge ist eine andere; einen neuen erstellen
errors-plan-edited-two-first = der Plan wurde nach dem Schreiben geändert: er hat zwei erste Zeilen; einen neuen erstellen
errors-plan-expired = der Plan wurde am { $made } erstellt und galt bis { $until }: einen neuen erstellen
errors-plan-give-local = --local angeben
errors-plan-leave-local-out = --local weglassen
errors-plan-made-for = der Plan wurde für { $plan } erstellt, hier ist { $here }
errors-plan-newer = der Plan hat Format { $found }, dieses fleetctl liest bis { $known }: ein neueres fleetctl verwenden
errors-plan-no-line = Zeile { $line } ist keine Zeile eines Plans: { $reason }
errors-plan-no-plan-hint = Pläne entstehen mit --plan-out FILE von `fleetctl provision` und `fleetctl cleanup`
errors-plan-of-cleanup = das ist ein Plan zum Aufräumen, nicht zum Bereitstellen
errors-plan-of-provision = das ist ein Plan zum Bereitstellen, nicht zum Aufräumen
errors-plan-other-account = der Plan wurde für Konto { $plan } erstellt, diese Anmeldeinformationen gehören zu { $here }
errors-plan-other-account-hint = die Anmeldeinformationen für das Konto des Plans verwenden oder einen neuen Plan erstellen
errors-plan-other-region-hint = { $option } angeben oder einen neuen Plan erstellen
errors-plan-stopped = bei der Bestandsaufnahme angehalten; nichts geändert
errors-plan-truncated = der Plan endet vor seiner letzten Zeile: er wurde nicht vollständig geschrieben, einen neuen erstellen
errors-plan-unreadable = der Plan ist nicht lesbar

## What is asked of provisioning and cleanup

errors-continent = { $text } ist kein Kontinent: eine Nummer von 1 bis 7 oder einen Namen schreiben (1 Nordamerika, 2 Südamerika, 3 Europa, 4 Asien, 5 Afrika, 6 Ozeanien, 7 Antarktis)
errors-continent-africa = Afrika
errors-continent-antarctica = Antarktis
errors-continent-asia = Asien
errors-continent-europe = Europa
errors-continent-north-america = Nordamerika
errors-continent-oceania = Ozeanien
errors-continent-south-america = Südamerika
errors-country-count = { $continent } hat { $available } Länder: 1 bis { $available } wählen, nicht { $count }
errors-country-elsewhere = { $continent } hat kein { $codes }; vorhanden: { $available }
errors-country-none = kein Land angegeben: eine Anzahl oder Codes aus zwei Buchstaben schreiben, z. B. US,CA
errors-country-unknown = kein Land hat den Code { $codes }; Codes aus zwei Buchstaben schreiben, z. B. US,CA
errors-devices-number = { $text } ist keine Anzahl von Geräten: 1 bis 10000000 wählen
errors-no-countries = mindestens ein Land ist nötig
errors-no-thing-types = mindestens ein Objekttyp ist nötig
errors-no-versions = mindestens eine Paketversion ist nötig
errors-same-firmware = { $first } und { $second } hätten beide die Firmwaredatei { $key }: andere Namen wählen
errors-scope = { $text } ist kein Umfang; all, things oder groups schreiben
errors-thing-type-package = Objekttyp { $name } kann kein gleichnamiges Paket haben: { $reason }

## Things, groups and fleet indexing

errors-group-changed = { $name } wurde seit dem Ansehen geändert oder neu erstellt
errors-group-empty = nichts passt auf { $query }
errors-group-empty-allow = --allow-empty angeben, um die Gruppe für künftige Geräte zu erstellen
errors-group-empty-test = `{ $command }` zeigt, welcher Teil Geräte ausschließt
errors-group-exists-other = die dynamische Gruppe { $name } gibt es schon, mit anderer Abfrage: { $query }
errors-group-exists-other-hint = einen anderen --name angeben oder sie zuerst mit `{ $command }` löschen
errors-group-exists-static = eine statische Gruppe hat den Namen { $name }
errors-group-missing = es gibt keine Objektgruppe { $name }
errors-group-missing-hint = `groups list` zeigt die dynamischen
errors-group-missing-list = `aws iot list-thing-groups` listet die Gruppen auf
errors-group-other-name = einen anderen --name angeben
errors-group-static = { $name } ist eine statische Gruppe
errors-group-static-cleanup = `cleanup --scope groups` löscht die statischen des Workshops
errors-group-static-hint = dieser Befehl ist nur für dynamische Gruppen
errors-index-building-groups = der Flottenindex wird noch aufgebaut und nimmt noch keine Abfragen an
errors-index-building-hint = später erneut versuchen; bei vielen Objekten kann es Stunden dauern
errors-index-off-groups = die Flottenindizierung ist ausgeschaltet; dynamische Gruppen und Suchen brauchen sie
errors-index-off-hint = `fleetctl provision` schaltet davon ein, was eine Flotte braucht
errors-thing-missing = es gibt kein Objekt { $name }
errors-thing-missing-hint = `aws iot list-things` listet die Objekte auf
errors-thing-type-missing = es gibt keinen Objekttyp { $name }

## Queries

errors-amount = { $text } ist keine Größenangabe: >50, >=50, <30, <=30, =75, 75, {"["}50 TO *] oder {"["}30 TO 80] schreiben
errors-criteria-no-package = Objekttyp { $name } hat kein Paket: ein Paketname kann keinen Doppelpunkt haben
errors-criteria-nothing = mindestens ein Kriterium angeben
errors-criteria-versions-without-type = Versionen brauchen einen Objekttyp, weil jeder Typ sein eigenes Paket hat
errors-criteria-versions-without-type-hint = --thing-types zusammen mit --versions angeben
errors-geo-distance = die Entfernung muss eine Zahl mit Einheit sein: km, m, mi, nmi, yd oder ft
errors-geo-form = geo_distance,LATITUDE,LONGITUDE,DISTANCE schreiben, z. B. geo_distance,47.6,-122.3,15km
errors-geo-latitude = der Breitengrad muss eine Zahl von -90 bis 90 sein
errors-geo-longitude = der Längengrad muss eine Zahl von -180 bis 180 sein
errors-query-a-term = ein Begriff
errors-query-a-value = ein Wert
errors-query-an-end = ein Ende des Bereichs
errors-query-an-escape = ein Backslash davor oder Anführungszeichen um den Wert
errors-query-at = Zeichen { $place }: { $wrong }
errors-query-close-range = {"]"} oder {"}"}
errors-query-dangling-escape = auf den Backslash folgt nichts
errors-query-empty = die Abfrage ist leer
errors-query-empty-parentheses = die Klammern sind leer
errors-query-end = am Ende fehlt etwas
errors-query-expected = { $wrong }; erwartet: { $expected }
errors-query-expected-one-of = { $wrong }; erwartet: { $first } oder { $last }
errors-query-field-in-group = eine Gruppe von Werten kann keine Felder enthalten
errors-query-field-long = der Feldname hat { $found } Zeichen, höchstens { $most } sind erlaubt
errors-query-leading-question-mark = ein Begriff kann nicht mit ? beginnen
errors-query-leading-wildcards = { $found } Begriffe beginnen mit einem Platzhalterzeichen, höchstens { $most } sind erlaubt
errors-query-max-terms = jeder Wert einer Gruppe ist ein Begriff; falls AWS das Kontingent des Kontos erhöht hat, --max-terms angeben
errors-query-no-boosts = die Flottenindizierung kennt keine Gewichtung (Boost)
errors-query-no-fuzzy = die Flottenindizierung kennt keine unscharfe Suche
errors-query-no-proximity = die Flottenindizierung kennt keine Umgebungssuche
errors-query-no-regular-expressions = die Flottenindizierung kennt keine regulären Ausdrücke
errors-query-no-required = die Flottenindizierung kennt keine Pflichtbegriffe
errors-query-not-not = auf NOT kann kein NOT folgen
errors-query-not-ordered = { $name } hat keine Ordnung, nur die Gleichheit mit einem Wert lässt sich prüfen
errors-query-only-true = { $name } lässt sich nur auf true prüfen; NOT { $name }:true schreiben
errors-query-question-marks = der Begriff enthält { $found }-mal ?, höchstens { $most }-mal ist erlaubt
errors-query-stars = der Begriff enthält { $found }-mal *, höchstens { $most }-mal ist erlaubt
errors-query-terms = die Abfrage hat { $found } Begriffe, höchstens { $most } sind erlaubt
errors-query-too-deep = tiefer als { $most } Ebenen verschachtelt
errors-query-too-long = die Abfrage hat { $found } Zeichen, höchstens { $most } sind erlaubt
errors-query-too-long-wildcard = die Abfrage hat { $found } Zeichen; beginnt ein Begriff mit einem Platzhalterzeichen, sind höchstens { $most } erlaubt
errors-query-unclosed-parenthesis = diese Klammer ist nicht geschlossen
errors-query-unclosed-quote = dieses Anführungszeichen ist nicht geschlossen
errors-query-unclosed-range = dieser Bereich ist nicht geschlossen
errors-query-unexpected = { $found } kann hier nicht stehen
errors-query-unknown-field = der Index hat kein Feld { $name }
errors-query-unknown-field-near = der Index hat kein Feld { $name }; war { $near } gemeint?
errors-query-unknown-operator = { $found } ist kein Operator
errors-query-unopened-parenthesis = diese Klammer wurde nicht geöffnet
errors-query-unsupported-character = { $found } ist in einem Wort nicht erlaubt
errors-query-wrong =
    { $count ->
        [one] die Abfrage ist fehlerhaft
       *[other] die Abfrage hat { $count } Fehler
    }

## Software packages

errors-package-bucket = Bucket { $name } ist nicht verwendbar
errors-package-exists = Paket { $package } gibt es schon
errors-package-has-versions =
    { $count ->
        [one] Paket { $package } hat 1 Version, { $first }; sie muss zuerst weg
       *[other] Paket { $package } hat { $count } Versionen, darunter { $first }; sie müssen zuerst weg
    }
errors-package-has-versions-hint = `{ $command }` löscht diese
errors-package-index-building = der Flottenindex wird aufgebaut; erst wenn er aktiv ist, lässt sich suchen, was Geräte haben
errors-package-index-building-hint = in einigen Minuten erneut versuchen
errors-package-index-off = die Flottenindizierung ist ausgeschaltet; Geräte lassen sich nicht suchen
errors-package-index-off-hint = `fleetctl provision` schaltet von der Flottenindizierung ein, was eine Flotte braucht, und lässt den Rest
errors-package-is-default = Version { $version } ist die Standardversion von Paket { $package }; AWS löscht sie nicht
errors-package-many = { $found } Geräte melden eine andere Version von { $package } als { $version }, und ein Job kann 100 Ziele haben
errors-package-many-group = eine Gruppe aus ihnen ist ein einziges Ziel: { $command }
errors-package-many-job = dann: { $command }
errors-package-missing = es gibt kein Paket { $package }
errors-package-missing-hint = `fleetctl packages list` listet die Pakete auf
errors-package-no-object-version = das S3-Objekt { $name } hat keine Version, weil sein Bucket keine Versionierung hat
errors-package-no-shadow = Objekt { $name } hat keinen $package-Schatten: nichts wurde auf ihm ausgerollt
errors-package-no-shadow-hint = ein Job mit einer Paketversion schreibt ihn, wenn die Paketkonfiguration laut `fleetctl packages config status` eingeschaltet ist
errors-package-no-version = Paket { $package } hat keine Version { $version }
errors-package-no-version-hint = `{ $command }` listet seine Versionen auf
errors-package-not-indexed = die Flottenindizierung erfasst die $package-Schatten der Geräte nicht
errors-package-not-published = Version { $version } von Paket { $package } ist ein Entwurf: sie wurde nie veröffentlicht
errors-package-not-published-hint = Geräte können nur eine Version haben, die veröffentlicht oder veraltet ist
errors-package-role = Rolle { $name } ist nicht verwendbar
errors-package-still-draft = Version { $version } von Paket { $package } ist mit ihrer Firmware da und bleibt ein Entwurf: { $why }
errors-package-version-deprecated = Version { $version } von Paket { $package } gibt es schon, veraltet
errors-package-version-draft = Version { $version } von Paket { $package } gibt es schon, als Entwurf mit einem anderen Artefakt
errors-package-version-exists-hint = Veröffentlichtes lässt sich nicht ändern: eine andere Version wählen
errors-package-version-published = Version { $version } von Paket { $package } gibt es schon, veröffentlicht
errors-version-attribute-name = { $name } ist kein Attributname: 1 bis 128 Buchstaben, Ziffern und Zeichen aus _ . , @ / : # -
errors-version-attribute-value = der Wert des Attributs { $name } ist leer, hat mehr als 1024 Zeichen oder enthält ein Steuerzeichen
errors-version-attributes = die Attribute haben zusammen { $found } Bytes, höchstens 3072 sind erlaubt
errors-version-description = die Beschreibung hat { $found } Zeichen, höchstens 1024 sind erlaubt
errors-version-empty-firmware = die Firmwaredatei ist leer
errors-version-empty-sbom = die SBOM-Datei ist leer

## Jobs

errors-create-deprecated = Version { $version } von Paket { $package } ist veraltet
errors-create-deprecated-hint = --allow-deprecated angeben, um sie trotzdem zu installieren
errors-create-description-character = die Beschreibung enthält ein Steuerzeichen: { $found }
errors-create-description-long = die Beschreibung hat { $found } Zeichen, höchstens 2028 sind erlaubt
errors-create-draft = Version { $version } von Paket { $package } ist ein Entwurf, und ein Entwurf lässt sich nicht ausrollen
errors-create-draft-hint = zuerst veröffentlichen: { $command }
errors-create-no-artifact = Version { $version } von Paket { $package } hat keine Firmware, deren URL in einem Dokument stehen könnte
errors-create-no-artifact-hint = ein eigenes Dokument mit --document und die Version mit --package und --version angeben
errors-create-no-default = Paket { $package } hat keine Standardversion; eine Version muss genannt werden
errors-create-no-default-hint = --version angeben; `{ $command }` listet die Versionen auf
errors-create-no-group-hint = `aws iot list-thing-groups` listet die Gruppen auf; die Bereitstellung erstellt Fleet-*
errors-create-no-role = es gibt keine Rolle { $name }, mit der AWS IoT die Firmware-URLs signieren würde
errors-create-no-role-other = mit --role eine andere angeben
errors-create-no-role-provision = `fleetctl provision` erstellt sie, auch wenn alles andere schon da ist
errors-create-not-one-version = das Dokument hat einen Platzhalter ohne Paket und Version; gemeint ist dann die Version, die der Job installiert; er installiert { $found }
errors-create-taken = es gibt schon einen anderen Job { $id }, { $status }
errors-create-taken-other = eine andere --job-id angeben
errors-create-taken-show = `{ $command }` zeigt diesen Job
errors-create-targets = ein Job ist für 1 bis 100 Objekte und Gruppen, nicht { $found }
errors-create-targets-hint = eine Gruppe aus ihnen allen ist ein einziges Ziel: `fleetctl groups create`
errors-create-two-versions = der Job würde zwei Versionen von Paket { $package } installieren, { $first } und { $second }
errors-create-versions = ein Job kann höchstens 25 Paketversionen installieren, nicht { $found }
errors-job-being-deleted = Job { $job } wird schon gelöscht
errors-job-changed = Job { $job } wurde seit dem Ansehen neu erstellt
errors-job-deletions =
    { $seconds ->
        [one] Job { $job } wurde nicht gelöscht: { $seconds } Sekunde lang wurden zehn andere Jobs gelöscht
       *[other] Job { $job } wurde nicht gelöscht: { $seconds } Sekunden lang wurden zehn andere Jobs gelöscht
    }
errors-job-deletions-hint = AWS löscht zehn Jobs gleichzeitig: denselben Befehl später erneut ausführen
errors-job-missing = es gibt keinen Job { $job }
errors-job-missing-hint = `fleetctl jobs list` listet die Jobs auf
errors-job-no-execution = Objekt { $thing } hat keine Ausführung von Job { $job }
errors-job-no-execution-hint = `{ $command }` listet die vorhandenen auf
errors-job-no-execution-number = Objekt { $thing } hat keine Ausführung von Job { $job } mit der Nummer { $number }
errors-job-not-seen =
    { $seconds ->
        [one] Job { $job } war nach { $seconds } Sekunde noch { $status }
       *[other] Job { $job } war nach { $seconds } Sekunden noch { $status }
    }
errors-job-not-seen-hint = `{ $command }` zeigt seinen Stand
errors-job-over = Job { $job } lässt sich nicht abbrechen: er ist { $status }
errors-job-over-hint = --force angeben, um auch Ausführungen abzubrechen, die noch IN_PROGRESS sind
errors-simulate-not-begun = Job { $job } ist SCHEDULED: seine Geräte können noch nicht beginnen
errors-simulate-not-begun-hint = `{ $command }` zeigt, wann er beginnt; auf dem lokalen AWS stellt `fleetctl local clock advance` die Uhr dorthin vor
errors-simulate-not-begun-next = Job { $job } ist SCHEDULED: seine Geräte können noch nicht beginnen; Beginn { $next }
errors-simulate-stopped = beim Ansehen der Ausführungen angehalten; nichts gemeldet

## Settings, documents and comments of jobs

errors-abort-least = minNumberOfExecutedThings muss mindestens 1 sein, nicht { $found }
errors-abort-threshold = thresholdPercentage muss größer als 0 und höchstens 100 sein, mit höchstens zwei Nachkommastellen, nicht { $found }
errors-comment-control = ein Kommentar ist eine Zeile ohne Steuerzeichen
errors-comment-length = ein Kommentar hat 1 bis 2028 Zeichen, nicht { $found }
errors-document-half-named = { $placeholder }: Paket und Version müssen beide genannt sein oder keines von beiden
errors-document-long = das Jobdokument hat { $found } Zeichen, höchstens 32768 sind erlaubt
errors-document-name = { $placeholder }: { $wrong }
errors-document-nested = { $placeholder }: die URL eines Artefakts kann nicht in einem anderen Platzhalter stehen
errors-document-no-json = das Jobdokument ist kein JSON: { $why }
errors-document-not-alone = { $placeholder }: alle Attribute müssen für sich ein JSON-Wert sein, ohne etwas daneben
errors-document-null = { $placeholder }: $null ist keine Version, auf die sich ein Dokument beziehen kann
errors-document-unterminated = das Jobdokument hat einen Platzhalter, der mit ${"{"} beginnt und kein Ende hat: { $text }
errors-reason-code = ein Ursachencode hat 1 bis 128 Zeichen aus A-Z, 0-9 und _, z. B. WRONG_VERSION
errors-retry-many = die Wiederholungen aller Kriterien dürfen zusammen höchstens 10 sein, nicht { $found }
errors-retry-twice = jede Fehlerart kann ein Wiederholungskriterium haben, und ALL muss allein stehen
errors-rollout-criterion = rateIncreaseCriteria braucht numberOfNotifiedThings oder numberOfSucceededThings, mindestens 1
errors-rollout-factor = incrementFactor muss zwischen 1.1 und 5 liegen, mit höchstens einer Nachkommastelle, nicht { $found }
errors-rollout-rate = { $name } muss zwischen 1 und 1000 liegen, nicht { $found }
errors-settings-end = ein Job endet frühestens 30 Minuten nach seinem Beginn und spätestens in zwei Jahren, in UTC; { $time } liegt nicht darin
errors-settings-end-behavior = ein Verhalten am Ende braucht eine Endzeit
errors-settings-give-continuous = --continuous angeben
errors-settings-retry-rejected = eine Ausführung, die REJECTED ist, wird nie wiederholt: FAILED, TIMED_OUT oder ALL wiederholen
errors-settings-start = ein Job beginnt frühestens in 30 Minuten und spätestens in einem Jahr, in UTC; { $time } liegt nicht darin
errors-settings-time = { $text } ist keine Zeit: YYYY-MM-DDTHH:MM schreiben, in UTC
errors-settings-timeout = der Timeout für IN_PROGRESS muss 1 bis 10080 Minuten sein, nicht { $found }
errors-settings-url-seconds = eine vorsignierte URL kann 60 bis 3600 Sekunden gelten, nicht { $found }
errors-settings-windows-of-snapshot = Wartungsfenster sind für kontinuierliche Jobs
errors-status = { $found } ist kein Status; die Status sind { $allowed }
errors-success-rate = { $value } ist keine Erfolgsquote: sie muss eine ganze Prozentzahl von 0 bis 100 sein
errors-window-cron = startTime des Wartungsfensters, { $text }, ist kein Cron-Ausdruck: { $why }
errors-window-duration = die Dauer eines Wartungsfensters muss 1 bis 1430 Minuten sein, nicht { $found }

## Commands

errors-argument-condition = { $value } ist kein Wert für Parameter { $name }: er { $condition }
errors-argument-fixed = Parameter { $name } hat immer den Wert, den der Befehl ihm gibt
errors-argument-missing = Parameter { $name } braucht einen Wert: { $wanted }
errors-argument-static = der Befehl hat keine Parameter, { $name } kann nicht angegeben werden
errors-argument-type = { $value } ist kein Wert für Parameter { $name }; erwartet: { $wanted }
errors-argument-unknown = es gibt keinen Parameter { $name }; die Parameter sind { $known }
errors-command-arguments = der Befehl lässt sich mit diesen Parametern nicht ausführen
errors-command-arguments-hint = jeden als --param NAME=VALUE angeben; `fleetctl commands show` erklärt sie
errors-command-deprecated = Befehl { $id } ist veraltet und lässt sich nicht ausführen
errors-command-deprecated-hint = `{ $command }` gibt ihn wieder frei
errors-command-description = eine Beschreibung muss 1 bis 256 Zeichen haben, diese hat { $found }
errors-command-exists = Befehl { $id } gibt es schon, mit einer anderen Nutzlast
errors-command-exists-hint = einen anderen Namen angeben oder ihn mit `{ $command }` ansehen
errors-command-in-use =
    { $count ->
        [one] Befehl { $id } ist in Gebrauch: 1 Ausführung ist nicht vorbei, { $first }
       *[other] Befehl { $id } ist in Gebrauch: { $count } Ausführungen sind nicht vorbei, darunter { $first }
    }
errors-command-in-use-cancel = `{ $command }` bricht eine ab
errors-command-in-use-wait = warten, bis die Geräte geantwortet haben oder ihre Zeit um ist
errors-command-missing = es gibt keinen Befehl { $id }
errors-command-missing-hint = `fleetctl commands list` listet die Befehle auf
errors-command-no-execution = es gibt keine Ausführung { $id }
errors-command-no-execution-history = `fleetctl commands history` listet die Ausführungen auf
errors-command-no-execution-thing = AWS findet eine Ausführung über ihre ID zusammen mit ihrem Gerät: --thing angeben
errors-command-no-targets = es gibt kein Gerät zum Ausführen: die Gruppen haben keine Mitglieder
errors-command-no-targets-hint = eine dynamische Gruppe füllt sich, sobald der Index ihre Mitglieder gefunden hat
errors-command-not-taken = Ausführung { $id } wurde nicht abgebrochen: sie ist noch { $status }
errors-command-not-taken-look = vielleicht hat das Gerät gleichzeitig geantwortet: ihren Status erneut ansehen
errors-command-not-taken-publish = der Aufrufer braucht iot:Publish für das Thema der Antwort
errors-command-over = Ausführung { $id } ist vorbei: { $status }
errors-command-over-hint = was vorbei ist, lässt sich nicht abbrechen; einen anderen Befehl ausführen, der es rückgängig macht
errors-command-payload = die Nutzlast ist nicht verwendbar: { $why }
errors-command-pending = Befehl { $id } wird gelöscht, was bei AWS bis zu zwölf Stunden dauert
errors-command-pending-hint = einen mit anderem Namen erstellen
errors-command-predefined = Befehl { $id } ist eine der Vorlagen des Workshops
errors-command-predefined-hint = `fleetctl cleanup` löscht, was zum Workshop gehört
errors-command-unused = Parameter { $name } ist deklariert, doch die Nutzlast hat keinen Platzhalter dafür
errors-payload-long = sie hat { $length } Bytes, höchstens { $most } sind erlaubt
errors-payload-no-json = sie ist kein JSON: { $why }
errors-payload-no-object = sie muss ein JSON-Objekt sein, z. B. {"{"}"action":"lock"{"}"}
errors-payload-placeholder = { $text } ist kein Platzhalter: ${"{"}aws:iot:commandexecution::parameter:NAME{"}"} schreiben

## Devices and MQTT

errors-device-no-key = der private Schlüssel seines Zertifikats { $id } ist nicht in seinem Ordner
errors-device-no-policy = es gibt keine IoT-Richtlinie { $name }
errors-device-no-policy-hint = nur WorkshopDevicePolicy wird bei Bedarf erstellt: dafür --policy weglassen
errors-device-no-thing-hint = `{ $command }` erstellt Objekte
errors-device-not-active = sein Zertifikat { $id } ist { $status }
errors-device-not-enrolled = { $name } hat hier keinen Ordner
errors-device-not-enrolled-hint = `{ $command }` registriert es; ist es in einem anderen Ordner, --dir DIR angeben
errors-device-others-policy = die IoT-Richtlinie { $name } gehört jemand anderem: ihr Workshop-Tag hat einen anderen Wert
errors-device-others-policy-hint = mit --policy den Namen einer Richtlinie angeben, die Geräte haben dürfen
errors-device-revoke-hint = `{ $command }` hebt die Registrierung auf; danach neu registrieren
errors-device-shared = sein Zertifikat { $id } ist auch { $other } zugeordnet
errors-device-shared-hint = es zuerst vom anderen Objekt lösen oder selbst löschen: es blieb unverändert
errors-folder-hint = --dir DIR legt die Ordner der Geräte anderswo ab
errors-mqtt-busy = der Broker ist ausgelastet
errors-mqtt-identity = Zertifikat, Schlüssel oder Zertifizierungsstellen des Clients sind nicht verwendbar
errors-mqtt-invalid = { $what } lässt sich nicht senden: { $why }
errors-mqtt-not-authorized = das Zertifikat oder seine Richtlinie erlaubt es nicht
errors-mqtt-not-granted = das Abonnement von { $filter } wird nicht gewährt: { $why }
errors-mqtt-not-taken = die Nachricht an { $topic } wird nicht angenommen: { $why }
errors-mqtt-other = { $name } (Ursachencode { $code })
errors-mqtt-other-client = ein anderer Client bleibt als { $client } verbunden
errors-mqtt-other-client-hint = den anderen Client anhalten: eine Client-ID ist nur einmal zugleich verbunden
errors-mqtt-over = die Verbindung ist beendet: { $why }
errors-mqtt-policy-hint = WorkshopDevicePolicy erlaubt einem Gerät nur die Themen seiner eigenen Jobs, Schatten und Befehle: $aws/things/THING/… und $aws/commands/things/THING/…
errors-mqtt-port-hint = MQTT geht direkt zum Broker, durch keinen Proxy: prüfen, ob sein Port offen ist
errors-mqtt-refused = der Broker lehnt ab: { $why }
errors-mqtt-taken-over = ein anderer Client hat sich mit derselben ID verbunden
errors-mqtt-unreachable = der Broker { $broker } ist nicht erreichbar

## The local AWS

errors-listen = auf { $address } lässt sich nicht lauschen: { $cause }
errors-listen-hint = mit --address eine Adresse dieses Rechners und mit --port einen erlaubten Port angeben
errors-listen-in-use = einen anderen --port wählen, oder weglassen, um einen freien zu bekommen
errors-listen-remote = { $address } ist von anderen Rechnern erreichbar: das lokale AWS nimmt allgemein bekannte Anmeldeinformationen an; --allow-remote angeben, wenn das so gewollt ist
errors-local-ca = die lokale Zertifizierungsstelle ist nicht verwendbar: { $cause }
errors-local-fault-duration = Fehlerangabe { $part } ist unverständlich: eine Dauer wie 50ms ist nötig; Teile wie seed=7, throttle=5%, 5xx=2%, drop-after=1%, truncate=1%, latency=50ms, crash-at=137, CreateThing:throttle=20% angeben, mit ';' verbunden
errors-local-fault-no-value = Fehlerangabe { $part } ist unverständlich: sie hat keinen Wert; Teile wie seed=7, throttle=5%, 5xx=2%, drop-after=1%, truncate=1%, latency=50ms, crash-at=137, CreateThing:throttle=20% angeben, mit ';' verbunden
errors-local-fault-number = Fehlerangabe { $part } ist unverständlich: eine Zahl ist nötig; Teile wie seed=7, throttle=5%, 5xx=2%, drop-after=1%, truncate=1%, latency=50ms, crash-at=137, CreateThing:throttle=20% angeben, mit ';' verbunden
errors-local-fault-percentage = Fehlerangabe { $part } ist unverständlich: ein Prozentsatz von 0% bis 100% ist nötig; Teile wie seed=7, throttle=5%, 5xx=2%, drop-after=1%, truncate=1%, latency=50ms, crash-at=137, CreateThing:throttle=20% angeben, mit ';' verbunden
errors-local-fault-unknown = Fehlerangabe { $part } ist unverständlich: einen solchen Fehler gibt es nicht; Teile wie seed=7, throttle=5%, 5xx=2%, drop-after=1%, truncate=1%, latency=50ms, crash-at=137, CreateThing:throttle=20% angeben, mit ';' verbunden
errors-served-already = ein lokales AWS nutzt dieses Zustandsverzeichnis schon und läuft unter { $url } (Prozess { $process }); es anhalten oder ein anderes --state-dir wählen
errors-state-database = der Zustand in { $path } ist nicht verwendbar: { $cause }
errors-state-database-hint = prüfen, ob der Datenträger nicht voll ist und die Datei geschrieben werden darf, oder ein anderes --state-dir DIR wählen
errors-state-directory = das Zustandsverzeichnis { $path } lässt sich nicht schreiben: { $cause }
errors-state-directory-hint = mit --state-dir DIR ein beschreibbares Verzeichnis wählen
errors-state-foreign = { $path } ist nicht der Zustand eines lokalen AWS; ein anderes --state-dir wählen
errors-state-memory = ein Zustand im Arbeitsspeicher endet mit dem Befehl, der ihn erzeugt hat: es gibt nichts anzusehen
errors-state-memory-hint = bei --state-dir ein Verzeichnis angeben
errors-state-newer = { $path } wurde von einem neueren fleetctl geschrieben (Schema { $found }, dieses kennt { $known }); fleetctl aktualisieren oder ein anderes --state-dir wählen
errors-state-no-home = es gibt kein Home-Verzeichnis, in dem das lokale AWS abgelegt werden könnte
errors-state-no-home-hint = --state-dir DIR angeben, oder --state-dir :memory:, um nichts zu behalten

## Files

errors-file-find = { $path } ist nicht zu finden: { $cause }
errors-file-no-file = { $path } ist keine Datei
errors-file-read = { $path } ist nicht lesbar: { $cause }
errors-file-write = { $path } lässt sich nicht schreiben: { $cause }
errors-folder-delete = { $path } lässt sich nicht löschen
errors-folder-key = in { $path } lässt sich kein Schlüssel erzeugen
errors-folder-make = { $path } lässt sich nicht anlegen
errors-folder-of-other = es ist der Ordner von { $name }
errors-folder-other-place = das Gerät ist in Konto { $account }, { $region } registriert
errors-folder-read = { $path } ist nicht lesbar
errors-folder-use = { $path } ist nicht verwendbar
errors-folder-write = { $path } lässt sich nicht schreiben

## Names. $value is the name in quotes, $wrong and $allowed are messages of this section.

errors-account-form = { $value } ist keine AWS-Konto-ID: sie muss genau 12 Ziffern haben
errors-name-allowed-bucket = 3 bis 63 Kleinbuchstaben, Ziffern, Punkte und Bindestriche, an beiden Enden ein Buchstabe oder eine Ziffer
errors-name-allowed-catalog-128 = 1 bis 128 Buchstaben, Ziffern, Bindestriche, Unterstriche und Punkte
errors-name-allowed-certificate = 64 hexadezimale Ziffern in Kleinschreibung
errors-name-allowed-iam-128 = 1 bis 128 Buchstaben, Ziffern und Zeichen aus _ + = , . @ -
errors-name-allowed-iam-64 = 1 bis 64 Buchstaben, Ziffern und Zeichen aus _ + = , . @ -
errors-name-allowed-id = 1 bis 64 Buchstaben, Ziffern, Bindestriche und Unterstriche
errors-name-allowed-registry-128 = 1 bis 128 Buchstaben, Ziffern, Bindestriche, Unterstriche und Doppelpunkte
errors-name-allowed-registry-20 = 1 bis 20 Buchstaben, Ziffern, Bindestriche, Unterstriche und Doppelpunkte
errors-name-allowed-shadow = 1 bis 64 Buchstaben, Ziffern, Bindestriche, Unterstriche, Doppelpunkte und Dollarzeichen
errors-name-allowed-version = 1 bis 64 Buchstaben, Ziffern, Bindestriche, Unterstriche und Punkte, mindestens ein Buchstabe oder eine Ziffer
errors-name-bucket = { $value } ist kein Bucket-Name: { $wrong }; erlaubt: { $allowed }
errors-name-certificate = { $value } ist keine Zertifikat-ID: { $wrong }; erlaubt: { $allowed }
errors-name-command = { $value } ist keine Befehls-ID: { $wrong }; erlaubt: { $allowed }
errors-name-command-execution = { $value } ist keine ID einer Befehlsausführung: { $wrong }; erlaubt: { $allowed }
errors-name-group = { $value } ist kein Objektgruppenname: { $wrong }; erlaubt: { $allowed }
errors-name-job = { $value } ist keine Job-ID: { $wrong }; erlaubt: { $allowed }
errors-name-package = { $value } ist kein Paketname: { $wrong }; erlaubt: { $allowed }
errors-name-policy = { $value } ist kein Richtlinienname: { $wrong }; erlaubt: { $allowed }
errors-name-prefix = { $value } ist kein Präfix für Objektnamen: { $wrong }; erlaubt: { $allowed }
errors-name-role = { $value } ist kein Rollenname: { $wrong }; erlaubt: { $allowed }
errors-name-role-policy = { $value } ist kein Name einer Rollenrichtlinie: { $wrong }; erlaubt: { $allowed }
errors-name-shadow = { $value } ist kein Schattenname: { $wrong }; erlaubt: { $allowed }
errors-name-thing = { $value } ist kein Objektname: { $wrong }; erlaubt: { $allowed }
errors-name-thing-type = { $value } ist kein Objekttypname: { $wrong }; erlaubt: { $allowed }
errors-name-version = { $value } ist kein Name einer Paketversion: { $wrong }; erlaubt: { $allowed }
errors-name-wrong-character = Zeichen { $character } ist nicht erlaubt
errors-name-wrong-dots = zwei Punkte dürfen nicht nebeneinander stehen
errors-name-wrong-empty = die Angabe ist leer
errors-name-wrong-ends = muss mit einem Buchstaben oder einer Ziffer beginnen und enden
errors-name-wrong-ip = darf nicht wie eine IP-Adresse aussehen
errors-name-wrong-long = { $length } Zeichen lang, höchstens { $most } sind erlaubt
errors-name-wrong-no-letter = enthält weder Buchstaben noch Ziffern
errors-name-wrong-short = { $length } Zeichen lang, mindestens { $least } sind nötig
errors-region-form = { $value } ist keine AWS-Region: sie muss aussehen wie us-east-1 oder us-gov-west-1
errors-tag-form = { $text } ist kein Tag: KEY=VALUE schreiben
errors-tag-key = ein Tag-Schlüssel muss 1 bis 128 Zeichen haben, { $key } hat { $length }
errors-tag-reserved = { $key } ist als eigener Tag-Schlüssel nicht möglich: Schlüssel, die mit aws: beginnen, sind reserviert
errors-tag-value = ein Tag-Wert darf höchstens 256 Zeichen haben, der von { $key } hat { $length }

## Values of options. Words in capitals stand for what is to be written and follow the help.

errors-rate-bucket = { $text } ist kein Kontingent für Anfragen; die Kontingente sind { $buckets }
errors-rate-form = { $text } ist keine Rate: BUCKET=N oder BUCKET=off schreiben, z. B. things=200
errors-rate-number = { $text } ist keine Rate: nötig ist off oder eine Zahl von Anfragen pro Sekunde, größer als 0 und höchstens 1000000
errors-value-abort = muss aussehen wie FAILED:10%:5; das bricht den Job ab, sobald 5 Geräte ihn beendet haben und 10 % davon FAILED sind; statt FAILED sind REJECTED, TIMED_OUT oder ALL möglich
errors-value-address = muss eine IP-Adresse sein, z. B. 127.0.0.1
errors-value-country = { $text } ist kein Ländercode: er hat zwei Buchstaben, z. B. US
errors-value-endpoint = muss aussehen wie http://HOST:PORT oder https://HOST
errors-value-language = { $text } ist keine der Sprachen: { $languages }
errors-value-lapse = muss eine nicht negative Zeitspanne sein, z. B. 30s, 5m, 1h30m oder 2d
errors-value-minutes = muss eine Zeitspanne in ganzen Minuten sein, z. B. 30m, 2h oder 1d
errors-value-number = muss eine Zahl sein
errors-value-range = { $value } liegt nicht in { $range }
errors-value-retry = muss aussehen wie FAILED=3, TIMED_OUT=1 oder ALL=2, mit insgesamt höchstens 10 Wiederholungen
errors-value-role = muss der Name einer Rolle sein oder aussehen wie arn:aws:iam::123456789012:role/NAME
errors-value-seconds = muss eine Zeitspanne in ganzen Sekunden sein, von 60s bis 1h
errors-value-too-large = die Zahl ist zu groß
errors-value-whole-number = muss eine ganze Zahl sein
errors-value-window = muss aussehen wie 'cron(0 2 * * ? *)=1h': wann es sich öffnet, in UTC, und für wie viele Minuten oder Stunden

## A command line that is wrong

errors-line-commands = die Befehle sind { $commands }
errors-line-conflict = Argument '{ $option }' ist nicht vereinbar mit: { $others }
errors-line-did-you-mean = war { $near } gemeint?
errors-line-invalid = ungültiger Wert '{ $value }' für '{ $option }'
errors-line-local-conflict = --local hat ein eigenes Konto und ist nicht vereinbar mit { $option }
errors-line-missing =
    { $count ->
        [one] dieses erforderliche Argument fehlt: { $missing }
       *[other] diese erforderlichen Argumente fehlen: { $missing }
    }
errors-line-more = Mehr dazu mit '--help'.
errors-line-no-command = unbekannter Unterbefehl '{ $command }'
errors-line-no-equals = '{ $option }' braucht ein Gleichheitszeichen vor dem Wert
errors-line-no-subcommand = ein Befehl fehlt
errors-line-number-of-values =
    { $found ->
        [one] '{ $option }' braucht { $wanted } Werte, angegeben ist { $found }
       *[other] '{ $option }' braucht { $wanted } Werte, angegeben sind { $found }
    }
errors-line-possible = mögliche Werte: { $values }
errors-line-too-many = überzähliger Wert '{ $value }' für '{ $option }'
errors-line-twice = Argument '{ $option }' ist nur einmal erlaubt
errors-line-unexpected = unerwartetes Argument '{ $argument }'
errors-line-utf8 = ein Wort der Befehlszeile ist kein UTF-8
errors-line-value = { $option }: { $why }
errors-line-value-required = '{ $option }' braucht einen Wert, aber keiner ist angegeben
errors-line-value-why = { $option } { $value }: { $why }

## Help. These are headings and notes; what they explain is in help.ftl.

errors-help-aliases = {"["}Aliasse: { $names }]
errors-help-arguments = Argumente:
errors-help-commands = Befehle:
errors-help-default = {"["}Standard: { $value }]
errors-help-exit-codes = Exitcodes:
errors-help-for-whom = Für wen:
errors-help-global = Globale Optionen:
errors-help-how-fast = Wie schnell:
errors-help-less = Hilfe ausgeben (Kurzfassung mit '-h')
errors-help-more = Hilfe ausgeben (ausführlich mit '--help')
errors-help-options = Optionen:
errors-help-possible = {"["}mögliche Werte: { $values }]
errors-help-urls = Firmware-URLs:
errors-help-usage = Aufruf:
errors-help-version = Version ausgeben
errors-help-what = Was:
errors-help-what-if = Was wäre, wenn:
errors-help-when = Wann:

## What the exit codes mean

errors-exit-bug = ein Fehler in fleetctl
errors-exit-declined = abgelehnt, oder niemand zu fragen
errors-exit-denied = AWS lehnt ab: Anmeldeinformationen fehlen oder abgelaufen, Zugriff verweigert
errors-exit-done = erledigt, oder ein Plan wurde ausgegeben
errors-exit-incomplete = einige Schritte schlugen fehl; die Zusammenfassung nennt sie
errors-exit-interrupted = unterbrochen; was erledigt ist, steht in der Zusammenfassung
errors-exit-resource = eine genannte Ressource fehlt, ist schon da oder steht in Konflikt
errors-exit-settings = falsche Einstellungen oder Eingabedatei
errors-exit-timed-out = eine Wartezeit lief ab
errors-exit-unreachable = AWS nicht erreichbar oder zu lange gedrosselt
errors-exit-usage = falsche Befehlszeile

## A bug in fleetctl

errors-bug = das ist ein Fehler in fleetctl { $version }: { $what }
errors-bug-goes-on = was erledigt ist, ist erledigt; derselbe Befehl, erneut ausgeführt, macht dort weiter
errors-bug-report = mit RUST_BACKTRACE=1 erneut ausführen und die Ausgabe dem Bericht beifügen
