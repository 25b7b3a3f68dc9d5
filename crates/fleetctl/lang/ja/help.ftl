# The help of every command and option. Made from the program by `fleetctl docs messages`:

help = AWS または独自のローカル AWS で AWS IoT Device Management のフリートを運用
    .long =
        AWS IoT Device Management のフリートのプロビジョニング、整理、更新、コマンド実行、クリーンアップを行います。

        --local を指定すると、すべてを fleetctl 内のローカル AWS に対して実行します。アカウントもネットワークも不要で、料金もかかりません。指定しない場合、認証情報とリージョンは AWS CLI と同じ場所から取得します。
    .after =
        例:
        {"  "}fleetctl --local provision --devices 15   小さなフリートをローカルに作成
        {"  "}fleetctl provision --dry-run              AWS での作成に必要なものを確認
        {"  "}fleetctl cleanup --dry-run                何がなぜ削除されるかを確認
        {"  "}fleetctl local serve                      AWS CLI、SDK 用のローカル AWS

help-global--local = AWS の代わりに fleetctl 内のローカル AWS を使用
    .long =
        AWS の代わりに fleetctl 内のローカル AWS を使用

        独自のアカウント (123456789012) を持ち、実際の認証情報やプロファイルは参照しません。同じ --state-dir で `fleetctl local serve` が動作している場合は、それを使用します。

help-global--state-dir = ローカル AWS の状態を保存する場所
    .long =
        ローカル AWS の状態を保存する場所

        `:memory:` を指定すると、終了時にすべて消去します。

        {"["}デフォルト: ユーザーアカウントのフォルダ]

help-global--profile = 使用する AWS 設定のプロファイル

help-global--region = AWS リージョン
    .long =
        AWS リージョン

        {"["}デフォルト: AWS_REGION、AWS_DEFAULT_REGION、またはプロファイルのリージョン。--local では us-east-1]

help-global--endpoint-url = すべてのリクエストを AWS ではなくこのアドレスに送信

help-global--output = 結果の出力形式: table, json, yaml, text
    .long =
        結果の出力形式: table, json, yaml, text

        `text` は AWS CLI の規則に従い、値をタブで区切ります。処理の経過は、イベントとして JSON Lines または YAML ドキュメントで出力します。

        {"["}デフォルト: table]

help-global--result-query = 結果のうち JMESPath 式に一致するものだけを出力
    .long =
        結果のうち JMESPath 式に一致するものだけを出力

        --output json で出力される内容に式を適用し、結果を --output の形式 (指定しない場合は表) で出力します。経過を出力するコマンドでは、最後のイベントである概要に適用します。

help-global--lang = 画面に表示する言語: en, es, ja, zh, pt, ko, de, it, fr
    .long =
        画面に表示する言語: en, es, ja, zh, pt, ko, de, it, fr

        入力する語、JSON、終了コードはどの言語でも同じです。

        {"["}デフォルト: AWS_IOT_LANG、LC_ALL、LC_MESSAGES、LANG の順。どれもなければ en]

help-global--color = 色の使用: auto, always, never
    .long =
        色の使用: auto, always, never

        `auto` は端末でのみ色を使用し、NO_COLOR と CLICOLOR_FORCE に従います。

        {"["}デフォルト: auto]

help-global--quiet = 結果、警告、エラーのみを表示

help-global--debug = AWS への呼び出しと応答を 1 つずつすべて表示
    .long =
        AWS への呼び出しと応答を 1 つずつすべて表示

        シークレットは伏せ字にしますが、アカウントとリソースの ID はそのまま表示します。

help-global--learn = 各ステップの完了時に説明を表示 (ワークショップの学習メモ)
    .long =
        各ステップの完了時に説明を表示 (ワークショップの学習メモ)

        それぞれ一度だけ表示し、読み終わるまで待ちます。--yes を指定すると待ちません。

help-global--yes = 通常の質問に「はい」と答える
    .long =
        通常の質問に「はい」と答える

        語の入力を求める質問に答えられるのは --confirm だけです。

help-global--rate = リクエストの種類ごとにペースを調整: things=200, shadows=off
    .long =
        リクエストの種類ごとにペースを調整: things=200, shadows=off

        アカウントのデフォルトのクォータの代わりに使用する、クォータ枠ごとの 1 秒あたりのリクエスト数。`off` はできるだけ速く実行します。複数回指定できます。

help-global--config = このファイルだけから設定を読み取る
    .long =
        このファイルだけから設定を読み取る

        {"["}デフォルト: FLEETCTL_CONFIG。なければユーザーと現在のフォルダの fleet.toml]

help-global--fleet = 使用する設定のプロファイル: fleet.toml の [profiles.NAME]
    .long =
        使用する設定のプロファイル: fleet.toml の [profiles.NAME]

        {"["}デフォルト: FLEETCTL_FLEET。なければプロファイルを使用せず、設定のデフォルトのみ]

help-global--local-faults = fleetctl 内のローカル AWS に起こす障害 (`local serve --faults` と同じ形式)

help-global--local-quotas = fleetctl 内のローカル AWS のリクエストレート: aws, off

help-global--local-access-log = fleetctl 内のローカル AWS のアクセスログ (JSON Lines 形式)

help-provision = フリート、またはその不足分をプロビジョニング
    .long =
        フリートをプロビジョニングします。モノのタイプ、ファームウェア、ソフトウェアパッケージ、IAM ロール、フリートインデックス作成、国ごとのグループ、デバイスとそのシャドウを作成し、すべてにタグを付けます。

        既存のものを確認し、プランを表示して確認を求めてから、不足しているものを作成します。もう一度実行すると、止まったところから続けます。既存のものは、デバイスがその後変更した内容も含めてそのまま残します。端末では、オプションで指定されていない項目を質問します。--yes を指定するとデフォルト値を使用します。

help-provision--things-prefix = デバイス名の先頭に付ける文字列 (1～20 文字)
    .long =
        デバイス名の先頭に付ける文字列 (1～20 文字)

        使用できるのは英字、数字、ハイフン、アンダースコア、コロンです。Vehicle-VIN- の 7 台目のデバイスは Vehicle-VIN-007 になります。

help-provision--thing-types = モノのタイプ (それぞれに同名のソフトウェアパッケージを作成)
    .long =
        モノのタイプ (それぞれに同名のソフトウェアパッケージを作成)

        {"["}デフォルト: SedanVehicle,SUVVehicle,TruckVehicle]

help-provision--package-versions = 各パッケージのバージョン (デバイスは最初のバージョンから開始)
    .long =
        各パッケージのバージョン (デバイスは最初のバージョンから開始)

        {"["}デフォルト: 1.0.0,1.1.0]

help-provision--continent = 大陸: 1～7 または名前
    .long =
        大陸: 1～7 または名前

        1 北アメリカ、2 南アメリカ、3 ヨーロッパ、4 アジア、5 アフリカ、6 オセアニア、7 南極大陸

        {"["}デフォルト: 1]

help-provision--countries = 国: 大陸の最初の N か国、または国コード
    .long =
        国: 大陸の最初の N か国、または国コード

        大陸を指定せずに国コードを指定すると、大陸はその国から決まります。

        {"["}デフォルト: 北アメリカでは 3、その他では 2]

help-provision--devices = フリートのデバイス数
    .long =
        フリートのデバイス数

        {"["}デフォルト: 100]

help-provision--dry-run = プランを表示し、何も変更しない

help-provision--plan-out = プランを `fleetctl apply` 用のファイルに保存し、何も変更しない
    .long =
        プランを `fleetctl apply` 用のファイルに保存し、何も変更しない

        プランは同じアカウントとリージョンで 24 時間有効です。

help-groups = 動的グループ: 作成、一覧、表示、削除、クエリの試行

help-groups-create = 条件またはクエリから動的グループを作成
    .long =
        動的グループを作成します。クエリに一致するデバイスがメンバーになり、一致するようになったときや一致しなくなったときに自動的に入れ替わります。

        クエリは、すべて満たす必要のある条件から組み立てるか、--query-string で指定します。送信する前にクエリを検査して試し、一致するデバイスの数と最初の数台を表示してから確認を求めます。何にも一致しないクエリは、--allow-empty を指定しない限り拒否します。端末で条件もクエリも指定しない場合は、ウィザードで質問します。同じクエリのグループがすでにある場合は、それを残します。
    .after =
        例:
        {"  "}fleetctl groups create --countries US --thing-types SedanVehicle
        {"  "}fleetctl groups create --countries US,CA --battery '>50' --name LowRisk
        {"  "}fleetctl groups create --thing-types SedanVehicle --versions 1.0.0 --yes
        {"  "}fleetctl groups create --name Far --query-string 'NOT attributes.country:US'

help-groups-create--countries = これらの国のデバイス (2 文字の国コード)

help-groups-create--thing-types = これらのモノのタイプのデバイス

help-groups-create--versions = モノのタイプと同名のパッケージについて、これらのバージョンを報告しているデバイス

help-groups-create--battery = バッテリー残量 (%) がこの範囲のデバイス: '>50', '<30', '=75', '[30 TO 80]'

help-groups-create--query-string = 条件の代わりに使用するクエリ

help-groups-create--name = グループの名前
    .long =
        グループの名前

        {"["}デフォルト: 各条件の値が 1 つの場合、DynamicGroup- に条件を続けた名前]

help-groups-create--allow-empty = まだ何も一致しなくてもグループを作成

help-groups-create--max-terms = クエリに使用できる用語の数 (AWS がアカウントのクォータを引き上げた場合)
    .long =
        クエリに使用できる用語の数 (AWS がアカウントのクォータを引き上げた場合)

        {"["}デフォルト: 5]

help-groups-create--dry-run = クエリを試して作成内容を表示し、何も変更しない

help-groups-list = 動的グループをクエリと正確なメンバー数とともに一覧表示
    .long =
        リージョン内のアカウントの動的グループを一覧表示します。クエリ、正確なメンバー数、ステータス、作成日時を示します。

        AWS の一覧ではどのグループが動的かわからないため、グループを 1 つずつ照会します。メンバーは 1 ページ 250 件ずつ数えます。

help-groups-show = 動的グループとそのタグ、最初のメンバーを表示
    .long =
        動的グループとそのタグ、最初のメンバーを表示します。

        GROUP を指定しない場合、端末では一覧から選択できます。

help-groups-show--name = グループの名前

help-groups-delete = 動的グループを削除 (メンバーは残る)
    .long =
        動的グループを削除します。グループ内のデバイスと、グループ向けに作成したジョブはそのまま残ります。

        グループを表示してから DELETE の入力、または --confirm DELETE を求めます。--yes では代用できません。静的グループは決して削除しません。

        GROUP を指定しない場合、端末では一覧から選択できます。

help-groups-delete--name = グループの名前

help-groups-delete--confirm = 質問なしで削除に同意: DELETE
    .long =
        質問なしで削除に同意: DELETE

        この語を正確に指定する必要があります。--yes では代用できません。

help-groups-test = クエリを試す: 誤り、一致結果、各部分が除外するデバイス
    .long =
        フリートインデックスに対してクエリを試し、何も変更しません。クエリを検査し、一致するデバイスを数えて最初の数台を表示し、クエリの各部分が単独で何台のデバイスを除外しているかを示します。端末でクエリを指定しない場合は、クエリを次々に質問します。

        2 つの部分に一致しないデバイスは両方によって除外されるため、どちらの数にも含みません。「一致」 は、ほかの部分に関係なくその部分に一致するデバイスの数です。

help-groups-test--query = クエリ

help-packages = ソフトウェアパッケージ: バージョン、ファームウェア、デバイスの報告、巻き戻し

help-packages-create = パッケージを作成 (バージョンはまだなし)
    .long =
        ワークショップのタグを付けてソフトウェアパッケージを作成します。バージョンは `fleetctl packages add-version` で追加します。

        デバイスはモノのタイプと同名のパッケージを報告します。パッケージにはタイプと同じ名前を付けてください。

        PACKAGE を指定しない場合、端末では名前を質問します。

help-packages-create--package = パッケージの名前

help-packages-create--description = パッケージの説明 (1024 文字まで)

help-packages-add-version = バージョンを追加: ファームウェア、ドラフト、SBOM、公開
    .long =
        パッケージにバージョンを追加します。ファームウェアをワークショップのバケットに置き、それを参照するドラフトを作成して公開します。バケットがない場合は、バージョニングを有効にして作成します。

        ファイルはサイズを問わずストリーミングし、8 MB を超える場合は分割して送信します。結合と検査は S3 が行います。ファイルを指定しない場合は、小さなサンプルを作成します。名前、サイズ、バージョンは送信前に検査します。失敗後にもう一度実行すると、止まったところから続けます。同じファイルを二度送信することはありません。

        公開したバージョンは変更できず、ドラフトにも戻せません。--draft を指定するとドラフトのままにします。

        PACKAGE または VERSION を指定しない場合、端末ではそれらとバージョンのその他の内容を質問します。
    .after =
        例:
        {"  "}fleetctl packages add-version SedanVehicle 1.2.0
        {"  "}fleetctl packages add-version SedanVehicle 1.2.0 --file firmware.bin --sbom sbom.zip

help-packages-add-version--package = パッケージ

help-packages-add-version--version = 追加するバージョン

help-packages-add-version--file = ファームウェア
    .long =
        ファームウェア

        {"["}デフォルト: 小さなサンプルを作成]

help-packages-add-version--sbom = ソフトウェア部品表 (SBOM): SPDX または `CycloneDX` ファイルを含む zip
    .long =
        ソフトウェア部品表 (SBOM): SPDX または `CycloneDX` ファイルを含む zip

        AWS が後から内容を検証します。結果は `packages show-version` で確認できます。

help-packages-add-version--description = バージョンの説明 (1024 文字まで)

help-packages-add-version--attribute = バージョンの属性 (全部で最大 3 KB)
    .long =
        バージョンの属性 (全部で最大 3 KB)

        複数回指定できます。

help-packages-add-version--draft = ドラフトのままにする (変更は可能、デプロイは不可)

help-packages-add-version--dry-run = 実行内容を表示し、何も変更しない

help-packages-list = パッケージを一覧表示

help-packages-show = パッケージとそのバージョンを表示
    .long =
        パッケージとそのバージョンを表示します。

        PACKAGE を指定しない場合、端末では一覧から選択できます。

help-packages-show--package = パッケージ

help-packages-show-version = バージョンを表示: ステータス、ファームウェア、SBOM、属性
    .long =
        バージョンのステータス、ファームウェア、SBOM、属性を表示します。

        PACKAGE または VERSION を指定しない場合、端末では一覧から選択できます。

help-packages-show-version--package = パッケージ

help-packages-show-version--version = バージョン

help-packages-delete = バージョンのないパッケージを削除
    .long =
        パッケージを削除します。バージョンがある間は AWS が拒否します。バージョンは `fleetctl packages delete-version` で削除します。

        DELETE の入力、または --confirm DELETE を求めます。--yes では代用できません。

        PACKAGE を指定しない場合、端末では一覧から選択できます。

help-packages-delete--package = パッケージ

help-packages-delete--confirm = 質問なしで削除に同意: DELETE
    .long =
        質問なしで削除に同意: DELETE

        この語を正確に指定する必要があります。--yes では代用できません。

help-packages-delete-version = バージョンを削除 (ファームウェアはバケットに残る)
    .long =
        ステータスにかかわらず、パッケージのバージョンを削除します。ファームウェアはバケットに残り、デバイスはそのバージョンを報告し続けます。デバイスをこのバージョンにする予定のジョブは失敗します。

        DELETE の入力、または --confirm DELETE を求めます。--yes では代用できません。

        PACKAGE または VERSION を指定しない場合、端末では一覧から選択できます。

help-packages-delete-version--package = パッケージ

help-packages-delete-version--version = バージョン

help-packages-delete-version--confirm = 質問なしで削除に同意: DELETE
    .long =
        質問なしで削除に同意: DELETE

        この語を正確に指定する必要があります。--yes では代用できません。

help-packages-config = ジョブがデバイスの $package シャドウに書き込むかどうか: status, enable, disable

help-packages-config-status = オンかどうかと、使用しているロールを表示

help-packages-config-enable = 専用のロールでオンにする
    .long =
        パッケージバージョンをデプロイするジョブがデバイスで成功したとき、AWS IoT Jobs がそのデバイスの $package シャドウに書き込むようにします。

        書き込みにはロール IoTPackageConfigRole-<region>-<account> を使用します。ロールがない場合は作成し、ポリシーが正しくない場合は修正します。別のロールですでにオンになっている場合は、そのロールのままにします。

help-packages-config-disable = オフにする (ロールは残る)
    .long = AWS IoT Jobs がデバイスの $package シャドウに書き込まないようにします。ジョブはそのまま続きますが、デバイスが報告するパッケージの情報は自動では変わらなくなります。ロールは残ります。

help-packages-device = デバイスが報告しているバージョンを表示
    .long =
        デバイスの $package シャドウが報告している内容を表示します。各パッケージのバージョンと属性、および AWS に記録があれば最後に設定された日時を示します。

        存在しないデバイスと、何も報告していないデバイスは区別します。その場合もほかのデバイスは表示し、終了コードは 4 になります。

        THING を指定しない場合、端末では一覧から複数選択できます。

help-packages-device--things = デバイス

help-packages-revert = デバイスのインベントリを特定のバージョンに戻す
    .long =
        デバイスが報告するパッケージのバージョン、つまり $package シャドウとインベントリを、特定のバージョンに戻します。デバイスには何も送信しません。--with-job を指定すると、代わりにそのバージョンのファームウェアをインストールするジョブを作成します。シャドウは、各デバイスが成功したときに書き込まれます。

        対象のデバイスは、フリートインデックスで検索します。パッケージを報告していて、そのバージョンではないデバイスです。台数と最初の 10 台を表示してから、REVERT の入力、または --confirm REVERT を求めます。--yes では代用できません。もう一度実行すると、残りを処理します。

        PACKAGE または --to を指定しない場合、端末では一覧から選択できます。
    .after =
        例:
        {"  "}fleetctl packages revert SedanVehicle --to 1.0.0 --dry-run
        {"  "}fleetctl packages revert SedanVehicle --to 1.0.0 --confirm REVERT
        {"  "}fleetctl packages revert SedanVehicle --to 1.0.0 --with-job

help-packages-revert--package = パッケージ

help-packages-revert--to = 戻す先のバージョン (公開済みであること)

help-packages-revert--thing-type = このモノのタイプのデバイスのみ

help-packages-revert--with-job = 報告内容だけを変えるのではなく、ジョブでバージョンをインストール
    .long =
        報告内容だけを変えるのではなく、ジョブでバージョンをインストール

        100 台までのデバイスが対象です。それより多い場合は、グループを `jobs create` のターゲットにしてください。

help-packages-revert--dry-run = 対象のデバイスを表示し、何も変更しない

help-packages-revert--confirm = 質問なしで巻き戻しに同意: REVERT
    .long =
        質問なしで巻き戻しに同意: REVERT

        この語を正確に指定する必要があります。--yes では代用できません。

help-jobs = ジョブ: 作成、確認、監視、キャンセル、削除

help-jobs-create = ジョブを作成: 更新、または独自のドキュメント
    .long =
        ジョブを作成します。パッケージのバージョンをインストールする更新、または独自のドキュメントによるジョブです。

        最初に、グループ、モノ、バージョンとファームウェア、URL に署名するロール、ID、すべての数値を確認します。次に、送信するジョブの内容、ロールアウトの最短の所要時間、および 3、10、50% のデバイスで失敗するファームウェアの場合に中止ルールで止まるまで何台に届くかを表示し、確認を求めます。同じ --job-id でもう一度実行すると、既存のジョブを残します。

        端末では指定されていない項目を質問します。オプションをまったく指定しない場合は、すべてを順に質問します。
    .after =
        例:
        {"  "}fleetctl jobs create --package SedanVehicle --version 1.1.0 --group Fleet-US
        {"  "}fleetctl jobs create --package SedanVehicle --group Fleet-US,Fleet-CA \
        {"      "}--max-per-minute 50 --abort FAILED:10%:5 --timeout 30m --dry-run
        {"  "}fleetctl jobs create --document '{"{"}"operation": "reboot"{"}"}' --thing Vehicle-VIN-001

help-jobs-create--package = インストールするパッケージ

help-jobs-create--version = インストールするバージョン (公開済みであること)
    .long =
        インストールするバージョン (公開済みであること)

        {"["}デフォルト: パッケージのデフォルトバージョン]

help-jobs-create--document = 独自のジョブドキュメント: ファイル、- (標準入力)、または JSON 自体
    .long =
        独自のジョブドキュメント: ファイル、- (標準入力)、または JSON 自体

        AWS IoT のプレースホルダーを含めることができます。--package を併用すると、ジョブはそのバージョンのインストールも表し、成功したデバイスの $package シャドウに記録されます。

help-jobs-create--allow-deprecated = 非推奨のバージョンもインストール

help-jobs-create--group = これらのグループとその下のグループにあるモノ
    .long =
        これらのグループとその下のグループにあるモノ

        複数回指定できます。

help-jobs-create--thing = これらのモノ
    .long =
        これらのモノ

        複数回指定できます。

help-jobs-create--snapshot = ジョブ開始時にターゲットであるモノのみ。すべて完了するとジョブも終了 (デフォルト)

help-jobs-create--continuous = 後からグループに加わるモノも対象。ジョブは自動では終了しない

help-jobs-create--max-per-minute = 1 分間に通知するデバイスの最大数: 1～1,000

help-jobs-create--base-rate = 増加するレート: 最初の 1 分間に通知するデバイス数 (1～1,000)

help-jobs-create--increment-factor = 増加するレートに掛ける係数: 1.1～5 (小数点以下 1 桁)

help-jobs-create--increase-after-notified = この数のデバイスに通知するたびにレートを増やす

help-jobs-create--increase-after-succeeded = この数のデバイスが成功するたびにレートを増やす

help-jobs-create--abort = 失敗が多すぎる場合にジョブをキャンセル: FAILED:10%:5
    .long =
        失敗が多すぎる場合にジョブをキャンセル: FAILED:10%:5

        この例は、少なくとも 5 台のデバイスがジョブを終えた後、10% が失敗していればキャンセルします。FAILED、REJECTED、TIMED_OUT、または ALL。複数回指定できます。

help-jobs-create--timeout = IN_PROGRESS になってからデバイスに与える時間: 1m～7d

help-jobs-create--retry = デバイスの再試行を許可: FAILED=3, TIMED_OUT=1, ALL=2
    .long =
        デバイスの再試行を許可: FAILED=3, TIMED_OUT=1, ALL=2

        再試行は合計で最大 10 回です。2 回まで指定できます。

help-jobs-create--start = ジョブの開始日時 (UTC): 今から 30 分後～1 年後

help-jobs-create--end = ジョブの終了日時 (UTC): 開始から 30 分後以降

help-jobs-create--end-behavior = 終了時の動作: stop-rollout, cancel, force-cancel
    .long =
        終了時の動作: stop-rollout, cancel, force-cancel

        `stop-rollout` は新しいデバイスへの通知を止めます。`cancel` はキューに入っているものをキャンセルし、`force-cancel` は進行中のものもキャンセルします。

help-jobs-create--window = 継続的ジョブのデバイスへの通知をこの時間帯に限定: 'cron(0 2 * * ? *)=1h'
    .long =
        継続的ジョブのデバイスへの通知をこの時間帯に限定: 'cron(0 2 * * ? *)=1h'

        開始時刻 (UTC) と長さ (1m～1430m) を指定します。複数回指定できます。

help-jobs-create--url-expires = ファームウェアの URL の有効期間: 60s～1h
    .long =
        ファームウェアの URL の有効期間: 60s～1h

        {"["}デフォルト: 1h]

help-jobs-create--role = AWS IoT が URL の署名に使用するロール (名前または ARN)
    .long =
        AWS IoT が URL の署名に使用するロール (名前または ARN)

        {"["}デフォルト: プロビジョニングで作成するロール]

help-jobs-create--job-id = ジョブの ID
    .long =
        ジョブの ID

        {"["}デフォルト: OTA-Job- または Command-Job- に、インストールするものと時刻を続けた ID]

help-jobs-create--description = ジョブの説明 (2028 文字まで)

help-jobs-create--dry-run = すべてを確認してジョブと見込みを表示し、何も変更しない

help-jobs-list = ジョブを新しい順に一覧表示
    .long = すべての状態のジョブを新しい順に一覧表示します。すべてのページを、状態ごとに並行して読み取ります。--debug を指定すると 1 つずつ読み取ります。

help-jobs-list--status = これらの状態のジョブのみ: SCHEDULED, IN_PROGRESS, COMPLETED, CANCELED, DELETION_IN_PROGRESS

help-jobs-list--limit = 表示するジョブの最大数 (新しい順)

help-jobs-show = ジョブをドキュメントと全設定とともに表示
    .long =
        ジョブの現在の状態、ターゲット、AWS にあるドキュメント、AWS の表記のままの JSON 形式の設定、ファームウェアの URL の署名方法、状態ごとの実行数を表示します。

        JOB を指定しない場合、端末では一覧から選択できます。AWS による実行数の集計は少し遅れます。`fleetctl jobs stats` は自分で数えます。

help-jobs-show--job = ジョブの ID

help-jobs-document = ジョブドキュメントを出力
    .long =
        AWS にあるジョブドキュメントを JSON で出力します。パッケージバージョンの属性も含みます。署名付き URL のプレースホルダーはそのまま出力します。デバイスが要求したときに AWS が置き換えます。

        JOB を指定しない場合、端末では一覧から選択できます。

help-jobs-document--job = ジョブの ID

help-jobs-executions = ジョブの実行を一覧表示
    .long =
        ジョブの実行を全ページにわたって読み取りながら一覧表示し、状態ごとの数を示します。各実行は 1 回だけ表示します。--status を指定した場合、途中で状態が変わった実行は 2 回表示されることがあります。

        JOB を指定しない場合、端末では一覧から選択できます。

help-jobs-executions--job = ジョブの ID

help-jobs-executions--status = これらの状態の実行のみ
    .long =
        これらの状態の実行のみ

        QUEUED, IN_PROGRESS, SUCCEEDED, FAILED, TIMED_OUT, REJECTED, REMOVED, CANCELED

help-jobs-executions--thing = これらのモノでの実行のみ

help-jobs-executions--limit = 表示する最大数

help-jobs-execution = デバイス 1 台でのジョブの状況を表示
    .long =
        モノでのジョブの実行を表示します。現在の状態、キューに入った日時、開始日時、変更日時、デバイスの報告、実行すべき内容を示します。デバイスのデータプレーンは終了した実行を返さないため、AWS IoT のコントロールプレーンに問い合わせます。

        JOB または THING を指定しない場合、端末では一覧から選択できます。

help-jobs-execution--job = ジョブの ID

help-jobs-execution--thing = モノ

help-jobs-execution--number = 実行番号 (モノにこのジョブの実行が複数ある場合)
    .long =
        実行番号 (モノにこのジョブの実行が複数ある場合)

        {"["}デフォルト: 最後の実行]

help-jobs-stats = ジョブの状況を数値で示し、次の手順を提案
    .long =
        ジョブの実行を全ページにわたって数え、成功、失敗、進行中の数、ジョブの健全性、次の手順を示します。FAILED、TIMED_OUT、REJECTED を失敗とします。

        健全性は、全実行のうち成功したものの割合です。95% 以上は優良、80% 以上は良好、50% 以上は不良、それ未満は危険です。進行中の実行は、まだ成功していないものとして数えます。

        JOB を指定しない場合、端末では一覧から選択できます。

help-jobs-stats--job = ジョブの ID

help-jobs-watch = ジョブを終了まで監視
    .long =
        ジョブを終了まで監視します。状態ごとの実行数、1 分間に終了する実行数、このペースでの残り時間、最新の失敗とデバイスの報告を示します。端末では同じ場所を書き換えます。それ以外では変化を 1 行ずつ出力し、--output json ではイベントとして出力します。

        1 回の確認につきリクエストは 1 回で、新しい失敗があれば数回増えます。Ctrl-C で監視を終了しても、ジョブは続きます。

        JOB を指定しない場合、端末では一覧から選択できます。

help-jobs-watch--job = ジョブの ID

help-jobs-watch--interval = 確認の間隔 (1s 以上)

help-jobs-watch--timeout = 監視する最長の時間。ジョブが続いていれば終了コード 8 で終了

help-jobs-watch--exit-status = ジョブが完了し全実行が成功した場合を除き、終了コード 1 で終了

help-jobs-cancel = ジョブをキャンセル: 未開始のものは開始されない
    .long =
        SCHEDULED または IN_PROGRESS のジョブをキャンセルします。QUEUED の実行はキャンセルされ、開始されません。IN_PROGRESS の実行は、--force を指定しない限り最後まで続きます。キャンセルしたジョブは再開できません。

        キャンセルが実行に与える影響を表示し、CANCEL の入力、または --confirm CANCEL を求めます (--yes では代用できません)。その後、AWS でジョブのキャンセルが確認できるまで待ちます。

        JOB を指定しない場合、端末では一覧から複数選択できます。
    .after =
        例:
        {"  "}fleetctl jobs cancel JOB --dry-run
        {"  "}fleetctl jobs cancel JOB --confirm CANCEL --comment 'wrong firmware'

help-jobs-cancel--jobs = ジョブの ID

help-jobs-cancel--force = IN_PROGRESS の実行もキャンセル
    .long =
        IN_PROGRESS の実行もキャンセル

        デバイスに停止は通知されません。その後のデバイスの報告は拒否されます。--force なしのキャンセルで残った実行もキャンセルします。

help-jobs-cancel--comment = 人が読むための理由 (2028 文字まで)

help-jobs-cancel--reason-code = プログラムのための理由 (A-Z、0-9、_ で 128 文字まで)

help-jobs-cancel--wait = 各ジョブのキャンセルが AWS で確認できるまで待つ最長の時間

help-jobs-cancel--dry-run = 影響を表示し、何も変更しない

help-jobs-cancel--confirm = 質問なしでキャンセルに同意: CANCEL
    .long =
        質問なしでキャンセルに同意: CANCEL

        この語を正確に指定する必要があります。--yes では代用できません。

help-jobs-delete = ジョブとその実行の履歴を削除
    .long =
        ジョブを削除します。ジョブとともに、ドキュメント、設定、実行の履歴もなくなります。ジョブに実行がある場合や終了していない場合、AWS では強制削除が必要です。その場合は強制オプションを設定し、その旨を表示します。

        DELETE の入力、または --confirm DELETE を求めます。--yes では代用できません。AWS が同時に削除するジョブは 10 件までで、それを超えるジョブは順番を待ちます。その後、ジョブがなくなるまで待ちます。

        JOB を指定しない場合、端末では終了したジョブの一覧から複数選択できます。
    .after =
        例:
        {"  "}fleetctl jobs delete JOB --dry-run
        {"  "}fleetctl jobs delete JOB OTHER-JOB --confirm DELETE

help-jobs-delete--jobs = ジョブの ID

help-jobs-delete--wait = 各ジョブがなくなるまで待つ最長の時間 (0s では待たない)

help-jobs-delete--dry-run = 削除されるものを表示し、何も変更しない

help-jobs-delete--confirm = 質問なしで削除に同意: DELETE
    .long =
        質問なしで削除に同意: DELETE

        この語を正確に指定する必要があります。--yes では代用できません。

help-jobs-report = ジョブのレポートページを作成: ロールアウト、結果、失敗、遅いデバイス
    .long =
        ジョブのすべての実行を読み取り、レポートページを作成します。ロールアウトの推移、実行の結果、失敗の理由、最も時間のかかったデバイス、設定を示します。ページはスクリプトも外部の読み込みもない 1 つのファイルで、画面 (ライト、ダーク) にも印刷にも使えます。

        実行が失敗した理由は実行の詳細にあり、AWS から取得できる詳細は 1 秒に 10 件です。失敗が 200 件を超える場合は、名前順で最初の 200 件の詳細を取得し、その旨をページに記載します。

help-jobs-report--job = ジョブ (指定しない場合は質問)

help-jobs-report--html = ページの書き込み先のファイル

help-jobs-simulate = ジョブのデバイスとして動作
    .long =
        ジョブのデバイスとして動作します。各デバイスは実行を開始し、署名付き URL でファームウェアをダウンロードして検査し、SUCCEEDED、または計画に従って FAILED を報告します。ダウンロードしたものは保存しません。

        どのデバイスが成功するかは、ジョブの全ターゲットから割合どおりに抽選します。同じ --seed では、デバイスの結果は常に同じです。停止したシミュレーションをもう一度実行すると、残りを処理します。新しく通知されるデバイスがなくなるまで続けます。ローカル AWS では、次の 1 分のロールアウトを待つ代わりに時計を進めます。
    .after =
        例:
        {"  "}fleetctl --local jobs simulate OTA-Job-1 --success-rate 85
        {"  "}fleetctl jobs simulate OTA-Job-1 --devices 20 --progress
        {"  "}fleetctl jobs simulate OTA-Job-1 --dry-run --output json

help-jobs-simulate--jobs = ジョブ (指定しない場合は質問)

help-jobs-simulate--devices = 各ジョブのデバイスの最大数 (残りはもう一度実行)

help-jobs-simulate--success-rate = 100 台のうち成功するデバイスの数
    .long =
        100 台のうち成功するデバイスの数

        {"["}デフォルト: 90]

help-jobs-simulate--seed = 抽選のシード (数が変われば選ばれるデバイスも変わる)

help-jobs-simulate--concurrency = 同時に動作するデバイスの最大数 (ペースは別途調整)
    .long =
        同時に動作するデバイスの最大数 (ペースは別途調整)

        {"["}デフォルト: 256。--debug では 1]

help-jobs-simulate--progress = デバイスが途中経過も報告

help-jobs-simulate--dry-run = どのデバイスが何を報告するかを表示し、何も報告しない

help-commands = コマンド: デバイスへの即時の指示とその応答

help-commands-create = テンプレートまたは独自のペイロードからコマンドを作成
    .long =
        デバイスで繰り返し実行できるコマンドを作成します。

        テンプレートには、すぐに使えるペイロードとパラメータがあります。独自のペイロードは最大 10 KB の JSON オブジェクトです。プレースホルダー "${"{"}aws:iot:commandexecution::parameter:NAME{"}"}" がある場所には、実行のたびに値を指定します。パラメータは、--parameter で別途指定しない限り、必須の文字列です。端末で --template も --payload も指定しない場合は、一覧から選択します。同じ動作のコマンドがすでにある場合は、それを残します。
    .after =
        例:
        {"  "}fleetctl commands create --template vehicle-lock
        {"  "}fleetctl commands create honk --payload honk.json --description 'Sound the horn'
        {"  "}fleetctl commands create honk --payload - --parameter duration:INTEGER=5 < honk.json

help-commands-create--name = コマンドの名前: 英字、数字、ハイフン、アンダースコアで 1～64 文字
    .long =
        コマンドの名前: 英字、数字、ハイフン、アンダースコアで 1～64 文字

        {"["}デフォルト: テンプレートの名前]

help-commands-create--template = テンプレート: vehicle-lock, vehicle-unlock, start-engine, stop-engine, set-climate, activate-horn

help-commands-create--payload = ペイロードのファイル、または - (標準入力)

help-commands-create--payload-json = ペイロード自体

help-commands-create--description = コマンドの説明 (1～256 文字)

help-commands-create--parameter = パラメータの型と、値を指定しない場合のデフォルト値: NAME:TYPE[=DEFAULT]
    .long =
        パラメータの型と、値を指定しない場合のデフォルト値: NAME:TYPE[=DEFAULT]

        STRING、INTEGER、DOUBLE、LONG、UNSIGNEDLONG、BOOLEAN、または BINARY (base64)。複数回指定できます。

help-commands-create--dry-run = 作成内容を表示し、何も変更しない

help-commands-list = コマンドと、まだ作成していないテンプレートを一覧表示

help-commands-show = コマンドを表示: ペイロード、パラメータ、例

help-commands-show--name = コマンドの名前または ARN

help-commands-delete = 実行中のデバイスがないコマンドを削除
    .long =
        コマンドを削除します。非推奨になって 12 時間を超えている場合、AWS はすぐに削除します。そうでない場合は 12 時間以内に削除し、それまでは `commands show` で表示されます。

        デバイスがまだ応答していないコマンドは拒否します。ワークショップのテンプレートも拒否します。これらは `fleetctl cleanup` で削除します。DELETE の入力、または --confirm DELETE を求めます。--yes では代用できません。NAME を指定しない場合、端末では一覧から選択できます。

help-commands-delete--name = コマンドの名前または ARN

help-commands-delete--confirm = 質問なしで削除に同意: DELETE
    .long =
        質問なしで削除に同意: DELETE

        この語を正確に指定する必要があります。--yes では代用できません。

help-commands-deprecate = コマンドを実行できないようにする

help-commands-deprecate--name = コマンドの名前または ARN

help-commands-restore = 非推奨のコマンドを再び実行できるようにする

help-commands-restore--name = コマンドの名前または ARN

help-commands-run = デバイスでコマンドを実行
    .long =
        モノとモノのグループのメンバーで、それぞれ 1 回ずつコマンドを実行します。AWS IoT がコマンドを実行するのは一度に 1 台のデバイスなので、グループは fleetctl がメンバーに展開します。

        デバイスは接続してトピックをサブスクライブしているか、永続セッションを持っている必要があります。方法は `commands guide` で確認できます。パラメータは --param NAME=VALUE で指定します。値の中の {"{"}thing{"}"} はデバイス名に置き換わります。vehicleId は、別の値を指定しない限りデバイス名です。--canary を指定すると、最初に一部のデバイスで実行し、結果が良好な場合にのみ残りを続けます。停止した run は、同じ --run-id で続けられます。開始済みのものを二度開始することはありません。端末で NAME、または --thing と --group を指定しない場合は、一覧から選択します。
    .after =
        例:
        {"  "}fleetctl commands run vehicle-lock --thing Vehicle-VIN-001 --wait
        {"  "}fleetctl commands run set-climate --thing Vehicle-VIN-001 --param temperature=21
        {"  "}fleetctl commands run activate-horn --group Fleet-US --canary 1% --wait --yes

help-commands-run--name = コマンドの名前または ARN

help-commands-run--thing = 実行するモノ。複数回指定できます

help-commands-run--group = メンバーで実行するグループ。複数回指定できます

help-commands-run--param = パラメータの値。複数回指定できます

help-commands-run--timeout = 各デバイスの応答期限: 1s～12h
    .long =
        各デバイスの応答期限: 1s～12h

        {"["}デフォルト: 60s]

help-commands-run--wait = すべてのデバイスが応答するか期限が切れるまで待つ

help-commands-run--canary = 最初にこの割合 (%) のデバイスで実行し、結果が悪ければ停止

help-commands-run--canary-failures = 最初のデバイスのうち失敗を許容する台数

help-commands-run--run-id = この run の名前 (続きを実行するときに使用): 英字、数字、ハイフン、アンダースコアで 1～64 文字
    .long =
        この run の名前 (続きを実行するときに使用): 英字、数字、ハイフン、アンダースコアで 1～64 文字

        {"["}デフォルト: 時刻から作成]

help-commands-run--dry-run = どのデバイスで何を実行するかを表示し、何も変更しない

help-commands-status = 実行の状態を終了まで表示
    .long =
        実行の現在の状態を表示します。端末では、実行が終了するか期限が切れるまで表示を続けます。端末以外では --wait を指定した場合に続けます。

        AWS は実行を ID とデバイスの組で検索します。--thing を指定しない場合は、すべてのコマンドの実行を新しい順に調べるため、数が多いと時間がかかります。ID を指定しない場合、端末では一覧から選択できます。

help-commands-status--id = 実行の ID

help-commands-status--thing = 実行しているモノ

help-commands-status--wait = 端末以外でも、終了するまで待つ

help-commands-status--once = 端末でも、1 回だけ確認

help-commands-history = 実行を新しい順に一覧表示
    .long =
        実行を新しい順に一覧表示します。1 つのコマンド、1 つのモノ、またはすべての実行が対象です。

        AWS が一覧で返すのは、1 つのコマンドまたは 1 台のデバイスの実行です。--command も --thing も指定しない場合は、すべてのコマンドの実行をまとめます。時刻は UTC で、2026-03-07、2026-03-07T12:00、または 2h や 30d のように現在からさかのぼる時間で指定します。端末では、Enter で次のページを表示し、q で終了します。

help-commands-history--command = このコマンドの実行のみ

help-commands-history--thing = このモノでの実行のみ

help-commands-history--status = この状態の実行のみ: CREATED, IN_PROGRESS, SUCCEEDED, FAILED, REJECTED, TIMED_OUT

help-commands-history--since = この時刻以降の実行
    .long =
        この時刻以降の実行

        {"["}デフォルト: 30 日前]

help-commands-history--until = この時刻までの実行

help-commands-history--page-size = 1 ページの実行数: 1～100

help-commands-history--all = 最初のページだけでなく、すべて表示

help-commands-cancel = デバイスの代わりに応答して実行をキャンセル
    .long =
        実行をキャンセルします。AWS IoT にはそのためのオペレーションも CANCELED というステータスもありません。fleetctl は、デバイスと同じ方法で、理由を CANCELED_BY_OPERATOR とする応答 REJECTED を発行し、その結果を AWS から読み取ります。デバイスには通知されず、依頼された処理をすでに終えている可能性もあります。

        呼び出し元には、応答のトピックに対する iot:Publish が必要です。CANCEL の入力、または --confirm CANCEL を求めます。--yes では代用できません。終了した実行は拒否します。ID を指定しない場合、端末では一覧から選択できます。

help-commands-cancel--id = 実行の ID

help-commands-cancel--thing = 実行しているモノ

help-commands-cancel--confirm = 質問なしで同意: CANCEL
    .long =
        質問なしで同意: CANCEL

        この語を正確に指定する必要があります。--yes では代用できません。

help-commands-topics = デバイスのコマンド用の MQTT トピックを出力

help-commands-topics--thing = モノ、または --client 指定時は MQTT クライアント ID
    .long =
        モノ、または --client 指定時は MQTT クライアント ID

        {"["}デフォルト: プレースホルダー]

help-commands-topics--client = デバイスはモノではない MQTT クライアント

help-commands-topics--execution = 実行 (+ は任意の実行)

help-commands-guide = デバイス側の動作を順に説明

help-commands-guide--thing = デバイス役のモノ
    .long =
        デバイス役のモノ

        {"["}デフォルト: Vehicle-VIN-001]

help-commands-guide--command = 実行するコマンド
    .long =
        実行するコマンド

        {"["}デフォルト: vehicle-lock]

help-devices = デバイス: モノを登録して接続可能にし、仮想デバイスを実行

help-devices-enroll = モノにキー、証明書、ポリシー、フォルダを用意
    .long =
        モノを登録し、双方向の TLS を使用して MQTT で接続できるようにします。

        モノごとにプライベートキーをこのマシンで作成します。キーがマシンの外に出ることはありません。AWS が証明書を作成し、fleetctl がそれをモノにアタッチして、証明書に IoT ポリシーを付与します。ポリシー WorkshopDevicePolicy がない場合は作成します。このポリシーでデバイスに許可されるのは、モノの名前をクライアント ID とする接続と、そのモノのジョブ、シャドウ、コマンドの使用だけです。

        各モノには、private.key、certificate.pem、ca.pem、connection.json を含むフォルダを用意します。場所は、ローカル AWS の状態の隣、またはユーザーアカウントのデータ内 (アカウント、リージョン、モノの順) です。--dir を指定するとそのフォルダに置きます。登録済みのモノはそのまま残すため、中断した場合も含め、同じコマンドをいつでも再実行できます。THING も --all-of も指定しない場合、端末ではモノを一覧から選択できます。
    .after =
        例:
        {"  "}fleetctl devices enroll Vehicle-VIN-001
        {"  "}fleetctl devices enroll Vehicle-VIN-001 Vehicle-VIN-002 --dir ./keys
        {"  "}fleetctl devices enroll --all-of Fleet-US --yes

help-devices-enroll--things = モノ

help-devices-enroll--all-of = このグループのすべてのモノも対象

help-devices-enroll--dir = フォルダの保存先 (モノごとに 1 つ)
    .long =
        フォルダの保存先 (モノごとに 1 つ)

        {"["}デフォルト: ユーザーアカウントのフォルダ (アカウントとリージョン別)]

help-devices-enroll--policy = 証明書に付与する IoT ポリシー (既存のもの)
    .long =
        証明書に付与する IoT ポリシー (既存のもの)

        {"["}デフォルト: 自動作成する WorkshopDevicePolicy]

help-devices-list = このマシンにフォルダがあるデバイスとその証明書を一覧表示
    .long = このマシンにフォルダがあるデバイスを一覧表示し、各証明書の状態を AWS に問い合わせます。ACTIVE であればデバイスは接続できます。別の場所で登録したデバイスは表示しません。

help-devices-list--dir = フォルダの場所 (`devices enroll` で指定した場合)

help-devices-revoke = デバイスの証明書を取り消し、キーのあるフォルダを削除
    .long = `devices enroll` で付与したものを取り消します。証明書を無効化し (接続は切断されます)、デタッチして削除した後、プライベートキーのあるフォルダを削除します。モノとポリシーは残ります。ほかのモノも使用している証明書はそのまま残します。THING を指定しない場合、端末ではデバイスを一覧から選択できます。

help-devices-revoke--things = モノ

help-devices-revoke--dir = フォルダの場所 (`devices enroll` で指定した場合)

help-devices-run = 仮想デバイスを実行: ジョブとコマンドを処理し、シャドウを更新
    .long =
        仮想デバイスを実行します。各デバイスは自分のモノとして MQTT で接続し、AWS IoT から受け取ったジョブとコマンドを処理し、クラシックシャドウを更新します。接続が切れた場合は再接続します。1 つのプロセスで数千台を実行できます。

        Ctrl-C を押すまで、または --duration の間、動作を続けます。同じ --seed では、各デバイスの結果、遅延、切断は毎回同じです。AWS では、デバイスに証明書のあるフォルダが必要です。ローカル AWS では、`fleetctl local serve` の動作中は証明書がなくても接続できます。どのデバイスか指定されていない場合、端末では質問します。
    .after =
        例:
        {"  "}fleetctl --local devices run --things-prefix Vehicle-VIN-
        {"  "}fleetctl --local devices run --group Fleet-US --jobs --success-rate 80
        {"  "}fleetctl devices run --thing Vehicle-VIN-001 --commands --duration 10m

help-devices-run--things-prefix = 名前がこの文字列で始まるモノ。これか --thing または --group が必要

help-devices-run--thing = このモノ。複数回指定できます

help-devices-run--group = このグループとその下のグループのモノ

help-devices-run--count = デバイスの最大数 (名前順に先頭から)

help-devices-run--jobs = ジョブを処理 (--jobs、--commands、--shadow のいずれもなければ 3 つとも)

help-devices-run--commands = コマンドを処理

help-devices-run--shadow = バッテリーとファームウェアバージョンを報告し、シャドウの desired を反映

help-devices-run--success-rate = 100 件のジョブとコマンドのうち成功する数

help-devices-run--seed = 結果、遅延、切断を決めるシード (数が変われば動作も変わる)

help-devices-run--delay = ジョブにかかる時間 (最短から最長まで)。コマンドはその 10 分の 1

help-devices-run--drop-every = 各デバイスがおよそこの間隔で突然切断し、再接続

help-devices-run--duration = この時間の後に停止。指定しない場合は Ctrl-C まで

help-devices-run--connects-per-second = 1 秒間に接続するデバイスの最大数

help-devices-run--transport = mqtt: 証明書なしで、提供中のローカル AWS に接続。mtls: それぞれの証明書を使用
    .long =
        mqtt: 証明書なしで、提供中のローカル AWS に接続。mtls: それぞれの証明書を使用

        {"["}デフォルト: --local では mqtt、それ以外では mtls]

help-devices-run--dir = 登録済みデバイスのフォルダの場所 (mtls 用)

help-mqtt = MQTT クライアント: サブスクライブ、発行

help-mqtt-sub = サブスクライブし、届いたメッセージをすべて出力
    .long =
        サブスクライブし、届いたメッセージをすべて出力します。時刻 (UTC)、トピック、ペイロードを示します。JSON は 1 行で、その他のテキストはそのまま、それ以外は 16 進数で出力します。--output json では 1 行が 1 つの JSON オブジェクトになります。切れた接続は張り直します。その間に届いたメッセージは、ブローカーが 1 分間保持します。Ctrl-C で終了します。

        --device を指定すると、AWS でも TLS でそのデバイスとして接続します。--local でデバイスを指定しない場合は、動作中の `fleetctl local serve` に接続し、すべてをサブスクライブできます。フィルターを指定しない場合、端末では質問します。
    .after =
        例:
        {"  "}fleetctl --local mqtt sub '#' '$aws/events/#'
        {"  "}fleetctl mqtt sub '$aws/commands/things/T/executions/+/request/#' --device T
        {"  "}fleetctl mqtt sub '$aws/things/T/jobs/#' --device T --count 1 --timeout 30s

help-mqtt-sub--filters = サブスクライブするトピック。+ は 1 階層、末尾の # はそれ以降のすべての階層

help-mqtt-sub--device = この登録済みデバイスとして、その証明書で接続

help-mqtt-sub--client-id = クライアント ID
    .long =
        クライアント ID

        {"["}デフォルト: デバイスのモノの名前 (ポリシーの要件)。デバイスを指定しない場合は独自の ID]

help-mqtt-sub--dir = デバイスのフォルダの場所 (`devices enroll` で指定した場合)

help-mqtt-sub--qos = 最大 1 回 (0) または少なくとも 1 回 (1)

help-mqtt-sub--count = この数のメッセージを受け取ったら終了

help-mqtt-sub--timeout = この時間の後に終了: 30s, 5m。--count に満たない場合は終了コード 8

help-mqtt-pub = メッセージを発行
    .long =
        メッセージを発行します。

        --device を指定すると、AWS でも TLS でそのデバイスとして接続します。1 つのクライアント ID は同時に 1 つしか接続できないため、同じデバイスの動作中の `mqtt sub` は一時的に切断され、自動で再接続します。その間にデバイスに届いたメッセージはここに出力します。デバイスを指定しない場合、メッセージは呼び出し元の認証情報を使用して HTTPS で送信します。トピックとメッセージを指定しない場合、端末では質問します。
    .after =
        例:
        {"  "}fleetctl --local mqtt pub greetings --message hello
        {"  "}fleetctl mqtt pub '$aws/commands/things/T/executions/ID/response/json' \
        {"    "}--device T --message '{"{"}"status":"SUCCEEDED"{"}"}'
        {"  "}fleetctl mqtt pub '$aws/things/T/shadow/update' --device T --file shadow.json

help-mqtt-pub--topic = トピック

help-mqtt-pub--device = この登録済みデバイスとして、その証明書で接続

help-mqtt-pub--client-id = クライアント ID
    .long =
        クライアント ID

        {"["}デフォルト: デバイスのモノの名前 (ポリシーの要件)。デバイスを指定しない場合は独自の ID]

help-mqtt-pub--dir = デバイスのフォルダの場所 (`devices enroll` で指定した場合)

help-mqtt-pub--message = メッセージ

help-mqtt-pub--file = メッセージのファイル (- は標準入力)

help-mqtt-pub--qos = 最大 1 回 (0) または少なくとも 1 回 (1)

help-mqtt-pub--retain = 後からサブスクライブするクライアントのためにメッセージを保持

help-cleanup = ワークショップのものだけを削除
    .long =
        ワークショップのものを削除します。モノとそのシャドウと証明書、モノのグループ、モノのタイプ、パッケージ、バケット、IAM ロール、プロビジョニングでオンにした設定が対象です。

        すべてを調べ、タグ、名前、関連付けの順にワークショップのものかどうかを判断し、削除するものと残すものを表示します。確認できなかったものは残します。次に DELETE の入力、または --confirm DELETE を求めます。--yes では代用できません。その後もう一度調べ、残っているものを示します。

        モノのタイプは、非推奨にしてから 5 分後に削除できます。その間にほかのものを削除します。もう一度実行すると、止まったところから続けます。
    .after =
        例:
        {"  "}fleetctl cleanup --dry-run                     何がなぜ削除されるかを確認
        {"  "}fleetctl cleanup                               選択、確認し、DELETE と入力
        {"  "}fleetctl cleanup --confirm DELETE              質問なしですべて削除
        {"  "}fleetctl cleanup --scope things --things-prefix Fleet-Device- --confirm DELETE
        {"  "}fleetctl cleanup --plan-out cleanup.plan
        {"  "}fleetctl apply cleanup.plan --confirm DELETE

help-cleanup--scope = 削除するもの: all, things, groups
    .long =
        削除するもの: all, things, groups

        `things` はモノとそのシャドウと証明書を削除し、ほかを残します。`groups` は静的および動的なモノのグループを削除し、モノを残します。

        {"["}デフォルト: all。端末では質問]

help-cleanup--things-prefix = プロビジョニングで指定した、モノの名前の先頭の文字列
    .long =
        プロビジョニングで指定した、モノの名前の先頭の文字列

        先頭がこれと異なるモノは、デフォルトの文字列で始まるものも含めて残します。

help-cleanup--dry-run = 削除するものと残すものを理由とともにすべて表示し、何も変更しない

help-cleanup--plan-out = プランを `fleetctl apply` 用のファイルに保存し、何も変更しない
    .long =
        プランを `fleetctl apply` 用のファイルに保存し、何も変更しない

        プランは同じアカウントとリージョンで 24 時間有効です。

help-cleanup--confirm = 質問なしで削除に同意: DELETE
    .long =
        質問なしで削除に同意: DELETE

        この語を正確に指定する必要があります。--yes では代用できません。

help-apply = 保存したプランを実行
    .long =
        `fleetctl provision` または `fleetctl cleanup` の `--plan-out FILE` で保存したプランを実行します。

        別のアカウント用、別のリージョン用、別の AWS 用のプランと、変更されたプラン、作成から 24 時間を過ぎたプランは拒否します。その間に作成されたものは残し、その間に変更されたものは削除しません。削除を行うプランでは DELETE の入力、または --confirm DELETE を求めます。

help-apply--plan = プラン

help-apply--confirm = 削除を行うプランに質問なしで同意: DELETE
    .long =
        削除を行うプランに質問なしで同意: DELETE

        この語を正確に指定する必要があります。--yes では代用できません。

help-local = ローカル AWS: 提供、確認、時計の操作

help-local-serve = ローカル AWS を SDK、AWS CLI、ほかのコマンドに提供
    .long =
        Ctrl-C または SIGTERM までローカル AWS を提供します。

        標準出力の 1 行目はアドレスで、準備ができると出力します。2 行目は同じポートの TLS 用、3 行目と 4 行目は MQTT クライアントの接続先で、4 行目は証明書を使用します。--local と同じ --state-dir を指定したほかのコマンドは、動作中のこのサーバーを使用します。

help-local-serve--port = ポート (0 は空いているポート)

help-local-serve--mqtt-port = TLS なしの MQTT クライアント用のポート (0 は空いているポート)
    .long =
        TLS なしの MQTT クライアント用のポート (0 は空いているポート)

        指定しない場合、1883 が空いていれば使用します。ここに接続するクライアントは us-east-1 のアカウント 123456789012 として扱われ、すべての操作を行えます。

help-local-serve--mqtts-port = 証明書を使用する MQTT クライアント用のポート (0 は空いているポート)
    .long =
        証明書を使用する MQTT クライアント用のポート (0 は空いているポート)

        指定しない場合、8883 が空いていれば使用します。クライアントに許可される操作は、証明書の IoT ポリシーで決まります。

help-local-serve--address = 待ち受けるアドレス

help-local-serve--allow-remote = ほかのマシンから到達できる --address を許可
    .long =
        ほかのマシンから到達できる --address を許可

        ローカル AWS は広く知られた認証情報を受け入れるため、到達できれば誰でもあらゆる操作を行えます。

help-local-serve--quotas = リクエストレート: aws はアカウントのデフォルトを適用、off は制限なし
    .long =
        リクエストレート: aws はアカウントのデフォルトを適用、off は制限なし

        リソースの制限、プロトコルの制限、待ち時間はどちらでも適用されます。

help-local-serve--auth = 署名: sigv4 は検証、off は何でも受け入れ

help-local-serve--thing-type-wait = モノのタイプを非推奨にしてから削除できるまでの時間

help-local-serve--index-build = 新しいフリートインデックスの構築にかかる時間

help-local-serve--index-delay = 変更がフリートインデックスに反映されるまでの時間

help-local-serve--faults = 起こす障害 (例: 'seed=7;throttle=5%;drop-after=1%')
    .long =
        起こす障害 (例: 'seed=7;throttle=5%;drop-after=1%')

        各部分は ';' でつなぎます: seed=N、throttle=P%、5xx=P%、drop-after=P% (変更後に応答が失われる)、truncate=P%、latency=TIME、crash-at=N (n 回目の呼び出しでプロセスを終了)。OPERATION:部分 の形式で 1 つのオペレーションに限定できます: CreateThing:throttle=20%。

help-local-serve--access-log = すべてのリクエストをこのファイルに書き込む (JSON Lines 形式)

help-local-serve--ca-file = ローカル CA の証明書をこのファイルに書き込む (AWS_CA_BUNDLE 用)

help-local-clock = ローカル AWS の時計を表示、または進める
    .long =
        ローカル AWS の時計を表示、または進めます。

        AWS での待ち時間は、この時計で経過します。モノのタイプを非推奨にしてからの 5 分間、ロールアウト、タイムアウト、スケジュールなどです。時計が戻ることはありません。

help-local-clock-advance = 時計を進め、その間に予定されていた処理をすべて実行
    .long =
        ローカル AWS の時計を進めます。その間に予定されていた処理がすべて行われます。

        TIME を指定しない場合、端末では質問します。

help-local-clock-advance--by = 進める時間: 30s, 5m, 1h30m, 2d

help-local-env = 提供中のローカル AWS を使うためのシェル設定を出力
    .long =
        AWS CLI と SDK が提供中のローカル AWS を使うためのシェル設定を出力します。

        {"  "}eval "$(fleetctl local env)"
        {"  "}fleetctl local env --shell fish | source
        {"  "}fleetctl local env --shell powershell | Out-String | Invoke-Expression

        FLEETCTL_MQTT_URL と FLEETCTL_MQTTS_URL は MQTT クライアントの接続先で、後者は証明書を使用します。

help-local-env--shell = 対象のシェル: posix (sh, bash, zsh), fish, powershell

help-local-env--tls = TLS を使用。AWS_CA_BUNDLE はいずれの場合もローカル CA の証明書を指す

help-local-status = ローカル AWS の内容とサーバーの状況を表示

help-local-reset = ローカル AWS の内容をすべて消去
    .long =
        ローカル AWS の内容をすべて消去し、時計を実際の時刻に戻します。

        ローカル CA は残るため、クライアントは引き続きそれを信頼します。ローカル AWS の提供中は拒否します。

help-local-coverage = ローカル AWS の対応範囲を一覧表示

help-learn = 専用のローカル AWS でワークショップをコースとして学ぶ
    .long =
        専用のローカル AWS で、ワークショップ全体をコースとして学びます。アカウントは不要で、料金もかかりません。各ステップを説明し、それを行うコマンドで実行し、結果を実際の内容と照合します。AWS の場合にかかる料金も示します。最後のステップでクリーンアップします。

        Enter で進み、q で終了します。--yes を指定すると待たずに進みます。読みながらで約 5 分、読まなければ 1 分かかります。コースは毎回最初から始まります。

help-doctor = フリートの準備が整っているか確認
    .long =
        認証情報、アカウント、リージョン、時計、エンドポイント、各コマンドに必要なアクセス許可、リクエストレート、フリートインデックス作成、パッケージ設定、ワークショップの残り、ローカル AWS を確認します。何も変更しません。

        アクセス許可は、可能であれば IAM に呼び出し元のポリシーのシミュレーションを依頼し、できなければ何も変更しない呼び出しで調べます。問題がなければ終了コードは 0、あれば 1 です。参考情報だけの場合は問題とみなしません。

        --policy を指定すると、コマンドに必要な操作を許可する IAM ポリシーを出力します。
    .after =
        例:
        {"  "}fleetctl doctor                            AWS ですべてを確認
        {"  "}fleetctl --local doctor                    ローカル AWS で同じ確認
        {"  "}fleetctl doctor --for provision --quick    プロビジョニングに必要なもの
        {"  "}fleetctl doctor --policy --for provision   それを許可するポリシー

help-doctor--tasks = このコマンドに必要なもののみ: provision, jobs, …。複数回指定できます
    .long =
        このコマンドに必要なもののみ: provision, jobs, …。複数回指定できます

        provision, jobs, "jobs simulate", packages, groups, commands, devices, cleanup

help-doctor--quick = ワークショップの残りを調べない (モノが多いと時間がかかるため)

help-doctor--policy = コマンドに必要な操作を許可する IAM ポリシーを出力し、何も確認しない

help-doctor--things-prefix = プロビジョニングで指定した、モノの名前の先頭の文字列

help-check = プログラムに同梱したものに欠けがないか確認
    .long = プログラムに同梱したもの、つまり各言語のメッセージ、コマンドのテンプレート、AWS に送信するドキュメント、クエリの例、使用しているライブラリの一覧を確認します。AWS は不要です。すべて正常なら終了コードは 0、そうでなければ 1 です。

help-check--dependencies = すべてのライブラリをバージョンとともに一覧表示

help-config = 設定: 入力しない場合のオプションの値とその設定元

help-config-show = 入力しない場合のオプションの値と、それぞれの設定元を表示
    .long = 入力しない場合のグローバルオプションの値と、それぞれの設定元を表示します。設定元は、このコマンドラインのオプション、環境変数、ファイルの行、または fleetctl 自体です。シークレットは表示しません。

help-config-path = 参照するファイルを出力

help-config-init = コメント付きの設定ファイルのひな形を書き込む
    .long = すべてをコメントアウトした設定ファイルを書き込みます。書き込み先はユーザーの設定ファイル、または --config で指定したファイルです。すでにあるファイルはそのまま残します。

help-config-init--print = 書き込まずに出力

help-completions = シェルの補完スクリプトを出力
    .long =
        シェルで fleetctl のコマンドとオプション、およびアカウント内のモノ、グループ、ジョブ、パッケージ、バージョン、コマンドの名前を補完するためのスクリプトを出力します。名前の補完は 1 秒以内に終わらなければ行いません。スクリプトは PATH にある fleetctl に問い合わせるため、どのバージョンでも使えます。

        {"  "}bash        fleetctl completions bash > ~/.local/share/bash-completion/completions/fleetctl
        {"  "}zsh         fleetctl completions zsh > $fpath 内のフォルダのファイル _fleetctl
        {"  "}fish        fleetctl completions fish > ~/.config/fish/completions/fleetctl.fish
        {"  "}powershell  fleetctl completions powershell >> $PROFILE

help-completions--shell = シェル: bash, zsh, fish, powershell, elvish
