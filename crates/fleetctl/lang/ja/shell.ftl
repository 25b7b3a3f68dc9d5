# Output for programs, settings, completions.

## Config

shell-config-built-in = 組み込み
shell-config-example-head =
    fleetctl の設定: オプションを入力しない場合の値です。優先順位は、オプション、
    環境変数、選択したプロファイル、このデフォルト (defaults) の順です。
    有効な値とその理由は fleetctl config show で確認できます。
shell-config-example-profiles = プロファイル。{ $option } で選択します。デフォルトより優先されます。
shell-config-exists = { $file } はすでに存在するため、そのまま残します
shell-config-missing = なし
shell-config-name = 設定
shell-config-no-home = 設定を置くホームディレクトリがありません
shell-config-no-home-hint = { $option } を指定してください
shell-config-project = このフォルダの設定
shell-config-secret = 設定済み (非表示)
shell-config-source = 設定元
shell-config-told = 指定されたこのファイルのみ
shell-config-user = ユーザーの設定
shell-config-value = 値
shell-config-variable = 変数
shell-config-written = 書き込みました: { $file }

## Manual

shell-man-written = マニュアル { $pages } ページを { $folder } に書き込みました

## Query

shell-query-arguments = { $character } 文字目: { $function }() の引数は { $takes } 個です
shell-query-function = { $character } 文字目: 関数 { $function }() はありません
shell-query-nothing = クエリに一致するものがありません
shell-query-step = { $character } 文字目: スライスのステップを 0 にすることはできません
shell-query-syntax = { $character } 文字目: { $why }
shell-query-type = { $character } 文字目: { $function }() の引数 { $argument } は { $expected } である必要がありますが、ここでは { $found } です
shell-query-wrong = --query の式に誤りがあります: { $why }

## Settings

shell-settings-known = 使用できるもの: { $names }
shell-settings-near = { $near } ではありませんか?
shell-settings-no-fleet = 設定にプロファイル { $fleet } がありません
shell-settings-no-fleets = プロファイルは 1 つもありません。プロファイルは { $section } で始まります
shell-settings-project = 現在のフォルダのファイルでは { $name } を設定できません: コマンドの実行先が変わってしまうためです
shell-settings-project-local = 現在のフォルダのファイルでは local をオフにできません: コマンドが AWS に対して実行されてしまうためです
shell-settings-section = { $section } は角括弧付きのセクションにする必要があります
shell-settings-text = { $name } は 1 つの文字列にする必要があります (例: { $example })
shell-settings-texts = { $name } は文字列の配列にする必要があります (例: { $example })
shell-settings-toml = TOML ではありません: { $why }
shell-settings-trust = 信頼する場合は { $command } を指定してください
shell-settings-truth = { $name } は true または false にする必要があります
shell-settings-unknown = 設定 { $name } はありません
shell-settings-value = { $name }: { $why }
shell-settings-wrong = { $file }、{ $line } 行目: { $what }
