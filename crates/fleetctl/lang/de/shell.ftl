# Ausgabe für Programme, Einstellungen, Vervollständigung.

## Config

shell-config-built-in = eingebaut
shell-config-example-head =
    Einstellungen von fleetctl: welche Werte Optionen haben, wo niemand sie eintippt. Eine Option
    geht der Umgebung vor, diese dem gewählten Profil, dieses den Standardwerten hier.
    fleetctl config show zeigt, was gilt, und warum.
shell-config-example-profiles = Ein Profil, gewählt mit { $option }. Es geht den Standardwerten vor.
shell-config-exists = { $file } ist schon da und bleibt, wie sie ist
shell-config-missing = ist nicht da
shell-config-name = Einstellung
shell-config-no-home = es gibt kein Home-Verzeichnis für die Einstellungen
shell-config-no-home-hint = { $option } angeben
shell-config-project = dieses Ordners
shell-config-secret = gesetzt, nicht gezeigt
shell-config-source = aus
shell-config-told = die einzige, wie angegeben
shell-config-user = des Benutzers
shell-config-value = Wert
shell-config-variable = Variable
shell-config-written = geschrieben: { $file }

## Manual

shell-man-written = { $pages ->
    [one] eine Seite des Handbuchs ist in { $folder }
   *[other] { $pages } Seiten des Handbuchs sind in { $folder }
}

## Query

shell-query-arguments = Zeichen { $character }: { $function }() nimmt { $takes } Argumente
shell-query-function = Zeichen { $character }: es gibt keine Funktion { $function }()
shell-query-nothing = die Abfrage findet nichts
shell-query-step = Zeichen { $character }: die Schrittweite eines Ausschnitts kann nicht 0 sein
shell-query-syntax = Zeichen { $character }: { $why }
shell-query-type = Zeichen { $character }: Argument { $argument } von { $function }() muss vom Typ { $expected } sein, hier ist es { $found }
shell-query-wrong = der Ausdruck von --query funktioniert nicht: { $why }

## Settings

shell-settings-known = es gibt: { $names }
shell-settings-near = war { $near } gemeint?
shell-settings-no-fleet = die Einstellungen haben kein Profil { $fleet }
shell-settings-no-fleets = sie haben gar keines; ein Profil beginnt mit { $section }
shell-settings-project = eine Datei im aktuellen Ordner darf { $name } nicht angeben: das würde Befehle anderswohin leiten
shell-settings-project-local = eine Datei im aktuellen Ordner darf local nicht ausschalten: das würde Befehle zu AWS leiten
shell-settings-section = { $section } muss ein Abschnitt in eckigen Klammern sein
shell-settings-text = { $name } muss ein einzelner Text sein, z. B. { $example }
shell-settings-texts = { $name } muss ein Array von Texten sein, z. B. { $example }
shell-settings-toml = das ist kein TOML: { $why }
shell-settings-trust = ist sie vertrauenswürdig, { $command } angeben
shell-settings-truth = { $name } muss true oder false sein
shell-settings-unknown = es gibt keine Einstellung { $name }
shell-settings-value = { $name }: { $why }
shell-settings-wrong = { $file }, Zeile { $line }: { $what }
