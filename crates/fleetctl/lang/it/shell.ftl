# Output per i programmi, impostazioni, completamenti.

## Configurazione

shell-config-built-in = predefinito
shell-config-example-head =
    Impostazioni di fleetctl: i valori delle opzioni che non vengono digitate. Un'opzione prevale
    sull'ambiente, questo sul profilo scelto, quello su questi valori predefiniti.
    fleetctl config show dice che cosa vale, e perché.
shell-config-example-profiles = Un profilo, scelto con { $option }. Prevale sui valori predefiniti.
shell-config-exists = { $file } esiste già; resta com'è
shell-config-missing = non esiste
shell-config-name = impostazione
shell-config-no-home = non c'è una home directory in cui tenere le impostazioni
shell-config-no-home-hint = indicare { $option }
shell-config-project = di questa cartella
shell-config-secret = impostato, non mostrato
shell-config-source = origine
shell-config-told = l'unico, come indicato
shell-config-user = dell'utente
shell-config-value = valore
shell-config-variable = variabile
shell-config-written = scritto: { $file }

## Manuale

shell-man-written = { $pages ->
    [one] una pagina del manuale è in { $folder }
   *[other] { $pages } pagine del manuale sono in { $folder }
}

## Query

shell-query-arguments = carattere { $character }: { $function }() accetta { $takes } argomenti
shell-query-function = carattere { $character }: la funzione { $function }() non esiste
shell-query-nothing = la query non trova nulla
shell-query-step = carattere { $character }: il passo di un intervallo non può essere 0
shell-query-syntax = carattere { $character }: { $why }
shell-query-type = carattere { $character }: l'argomento { $argument } di { $function }() deve essere { $expected }, qui è { $found }
shell-query-wrong = l'espressione di --query non funziona: { $why }

## Impostazioni

shell-settings-known = esistono: { $names }
shell-settings-near = forse { $near }?
shell-settings-no-fleet = le impostazioni non hanno un profilo { $fleet }
shell-settings-no-fleets = non ne hanno nessuno; un profilo inizia con { $section }
shell-settings-project = un file nella cartella corrente non può impostare { $name }: porterebbe i comandi altrove
shell-settings-project-local = un file nella cartella corrente non può disattivare local: porterebbe i comandi su AWS
shell-settings-section = { $section } deve essere una sezione tra parentesi quadre
shell-settings-text = { $name } deve essere un solo testo, ad esempio { $example }
shell-settings-texts = { $name } deve essere un array di testi, ad esempio { $example }
shell-settings-toml = questo non è TOML: { $why }
shell-settings-trust = se il file è affidabile, indicare { $command }
shell-settings-truth = { $name } deve essere true o false
shell-settings-unknown = l'impostazione { $name } non esiste
shell-settings-value = { $name }: { $why }
shell-settings-wrong = { $file }, riga { $line }: { $what }
