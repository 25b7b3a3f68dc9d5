# Errors, hints, and what is said about a command line.

## What a command ends with. AWS's own texts come in English and stay so.

errors-call = { $operation }: { $fault }: { $message }
errors-changed-hint = もう一度実行して、現在の状態を確認してください
errors-clock-not-moved = ローカル AWS の時計を進められないため、待機します: { $cause }
errors-goes-on-from-there = 同じコマンドで続きから再開します
errors-no-json = JSON ではありません: { $cause }
errors-result-not-written = 結果を書き込めませんでした: { $cause }
errors-runtime = ランタイムを開始できません: { $cause }
errors-stopped = 停止しました
errors-stopped-goes-on = 停止しました。同じコマンドで続きから再開します
errors-stopped-nothing-changed = 停止しました。何も変更していません
errors-with-cause = { $what }: { $cause }

## What the failure of a call means, between the operation and AWS's text

errors-fault-conflict = 競合
errors-fault-denied = アクセス拒否
errors-fault-exists = すでに存在
errors-fault-invalid = 無効なリクエスト
errors-fault-limit = 上限に到達
errors-fault-not-found = 見つからない
errors-fault-service = サービス障害
errors-fault-throttled = スロットリング
errors-fault-unknown-error = 不明なエラー
errors-fault-unreachable = 到達不可

## The way to AWS: credentials, Region, network

errors-aws-unreachable = AWS に到達できません: { $operation }: { $message }
errors-ca-bundle = { $path } の証明書を読み取れません
errors-ca-bundle-empty = { $path } に信頼できる証明書がありません: PEM 形式である必要があります
errors-ca-bundle-hint = AWS_CA_BUNDLE で指定されています
errors-clock = このマシンの時計が AWS と大きくずれています: { $message }
errors-clock-hint = このマシンの時計をネットワークで合わせてください。時刻とタイムゾーンの両方が関係します
errors-configure = `aws configure` で設定するか、--profile でプロファイルを指定してください
errors-credentials-broken = AWS 認証情報を取得できません: { $message }
errors-credentials-broken-hint = プロファイルの SSO セッション、ロール、または認証情報プロセスを確認してください
errors-credentials-expired = AWS 認証情報の有効期限が切れています
errors-credentials-renew = `aws sso login` などで更新してください
errors-denied-also = { $operation } には { $actions } も必要です
errors-endpoint = { $url } はエンドポイントではありません: http://HOST:PORT または https://HOST の形式で指定してください
errors-endpoint-hint = --endpoint-url、AWS_ENDPOINT_URL、またはプロファイルで指定されています
errors-local-region-hint = AWS_REGION または AWS_DEFAULT_REGION で指定されています。--region REGION はこれらより優先されます
errors-no-certificates = このマシンに信頼された証明書がありません。インストールするか、AWS_CA_BUNDLE でファイルを指定してください
errors-no-credentials = AWS 認証情報が見つかりません
errors-no-profile = AWS 設定にプロファイル { $name } がありません
errors-no-profile-hint = プロファイルは `aws configure list-profiles` で確認できます
errors-no-profile-of = AWS 設定にプロファイル { $name } がありません。あるのは { $known } です
errors-no-region = AWS リージョンが設定されていません
errors-no-region-hint = --region REGION を指定するか、AWS_REGION を設定するか、`aws configure` を実行してください
errors-or-local = またはアカウントなしで試してください: --local で fleetctl 内のローカル AWS を使用します
errors-profile-file = AWS 設定ファイルを読み取れません
errors-proxy = { $url } はプロキシのアドレスではありません: { $reason }
errors-proxy-hint = HTTPS_PROXY で指定されています。プロキシを使わないホストは NO_PROXY で指定します
errors-region-hint = AWS_REGION、AWS_DEFAULT_REGION、またはプロファイルで指定されています。--region はこれらより優先されます
errors-region-unusable = 設定されたリージョンは使用できません
errors-request-id = AWS のリクエスト ID は { $id } です
errors-signature = AWS が署名を受け付けません: { $message }
errors-signature-hint = シークレットキーと、このマシンの時計が正しいか確認してください
errors-unknown-key = AWS がアクセスキーを認識しません: { $message }
errors-unknown-key-region = アカウントで有効化が必要なリージョンでも、有効にするまで同じエラーになります
errors-unreachable-certificate = AWS の代わりにプロキシやファイアウォールが応答している可能性があります: その証明書のファイルを AWS_CA_BUNDLE で指定してください
errors-unreachable-hint = ネットワーク、プロキシ、リージョン、--endpoint-url を確認してください
errors-unreachable-name = 名前を解決できません: リージョンのつづりが違うか、DNS を使用できない可能性があります
errors-unreachable-proxy = HTTPS_PROXY と NO_PROXY を確認してください

## Quotas of AWS that are used up

errors-quota-buckets = アカウントの S3 バケット数のクォータです
errors-quota-dynamic-groups = 動的グループ数のクォータです: 引き上げていない限り、アカウントとリージョンごとに 100 個
errors-quota-executions = 1 台のデバイスが同時に持てるコマンド実行数のクォータです: 100 件
errors-quota-groups-of-thing = 1 つのモノが所属できる静的グループ数のクォータです: 10 個
errors-quota-job-deletions = 削除中のジョブ数のクォータです: 同時に 10 件
errors-quota-jobs = 同時にアクティブなジョブ数のクォータです: 先にほかのジョブをキャンセルするか、終了を待ってください
errors-quota-package-versions = パッケージバージョン数のクォータです: 引き上げていない限り、アカウントとリージョンごとに 10,000 個
errors-quota-packages = ソフトウェアパッケージ数のクォータです: 引き上げていない限り、アカウントとリージョンごとに 100 個
errors-quota-roles = アカウントの IAM ロール数のクォータです

## Downloads by a URL that somebody signed

errors-download-denied = アクセス拒否
errors-download-expired = URL の有効期限切れ
errors-download-invalid = ダウンロードではない
errors-download-not-found = 見つからない
errors-download-unreachable = 到達不可

## Plans

errors-plan-edited = プランは書き込み後に変更されています: { $how }。新しいプランを作成してください
errors-plan-edited-follows = プランは書き込み後に変更されています: 最終行の後に続きがあります。新しいプランを作成してください
errors-plan-edited-hash = プランは書き込み後に変更されています: ハッシュが異なります。新しいプランを作成してください
errors-plan-edited-no-first = プランは書き込み後に変更されています: 先頭行がありません。新しいプランを作成してください
errors-plan-edited-number = プランは書き込み後に変更されています: 項目数が異なります。新しいプランを作成してください
errors-plan-edited-two-first = プランは書き込み後に変更されています: 先頭行が 2 つあります。新しいプランを作成してください
errors-plan-expired = プランは { $made } に作成され、有効期限は { $until } でした: 新しいプランを作成してください
errors-plan-give-local = --local を指定してください
errors-plan-leave-local-out = --local を外してください
errors-plan-made-for = プランは { $plan } 用ですが、ここは { $here } です
errors-plan-newer = プランの形式は { $found } ですが、この fleetctl が読み取れるのは { $known } までです: 新しい fleetctl を使用してください
errors-plan-no-line = { $line } 行目はプランの行ではありません: { $reason }
errors-plan-no-plan-hint = プランは `fleetctl provision` と `fleetctl cleanup` の --plan-out FILE で作成します
errors-plan-of-cleanup = これはプロビジョニングではなくクリーンアップのプランです
errors-plan-of-provision = これはクリーンアップではなくプロビジョニングのプランです
errors-plan-other-account = プランはアカウント { $plan } 用ですが、この認証情報は { $here } のものです
errors-plan-other-account-hint = プランのアカウントの認証情報を使用するか、新しいプランを作成してください
errors-plan-other-region-hint = { $option } を指定するか、新しいプランを作成してください
errors-plan-stopped = 既存のものを調べている途中で停止しました。何も変更していません
errors-plan-truncated = プランが最終行の前で終わっています: 書き込みが完了していません。新しいプランを作成してください
errors-plan-unreadable = プランを読み取れません

## What is asked of provisioning and cleanup

errors-continent = { $text } は大陸ではありません: 1 から 7 までの番号または名前を指定してください (1 北アメリカ、2 南アメリカ、3 ヨーロッパ、4 アジア、5 アフリカ、6 オセアニア、7 南極大陸)
errors-continent-africa = アフリカ
errors-continent-antarctica = 南極大陸
errors-continent-asia = アジア
errors-continent-europe = ヨーロッパ
errors-continent-north-america = 北アメリカ
errors-continent-oceania = オセアニア
errors-continent-south-america = 南アメリカ
errors-country-count = { $continent }の国は { $available } か国です: { $count } ではなく 1 から { $available } までを指定してください
errors-country-elsewhere = { $continent }に { $codes } はありません。あるのは { $available } です
errors-country-none = 国が指定されていません: 数、または US,CA のような 2 文字のコードを指定してください
errors-country-unknown = コード { $codes } の国はありません。US,CA のような 2 文字のコードを指定してください
errors-devices-number = { $text } はデバイス数ではありません: 1 から 10000000 までを指定してください
errors-no-countries = 国が少なくとも 1 つ必要です
errors-no-thing-types = モノのタイプが少なくとも 1 つ必要です
errors-no-versions = パッケージバージョンが少なくとも 1 つ必要です
errors-same-firmware = { $first } と { $second } のファームウェアファイルがどちらも { $key } になります: 別の名前にしてください
errors-scope = { $text } は範囲ではありません。all、things、groups のいずれかを指定してください
errors-thing-type-package = モノのタイプ { $name } には同名のパッケージを作成できません: { $reason }

## Things, groups and fleet indexing

errors-group-changed = { $name } は確認した後に変更されたか、作り直されています
errors-group-empty = { $query } に一致するものがありません
errors-group-empty-allow = 今後のデバイスのためにグループを作成するには、--allow-empty を指定してください
errors-group-empty-test = どの部分がデバイスを除外しているかは `{ $command }` で確認できます
errors-group-exists-other = 動的グループ { $name } が別のクエリですでに存在します: { $query }
errors-group-exists-other-hint = 別の --name を指定するか、先に `{ $command }` で削除してください
errors-group-exists-static = 静的グループが名前 { $name } を使用しています
errors-group-missing = モノのグループ { $name } がありません
errors-group-missing-hint = 動的グループは `groups list` で確認できます
errors-group-missing-list = グループは `aws iot list-thing-groups` で一覧表示できます
errors-group-other-name = 別の --name を指定してください
errors-group-static = { $name } は静的グループです
errors-group-static-cleanup = ワークショップの静的グループは `cleanup --scope groups` で削除できます
errors-group-static-hint = このコマンドは動的グループ専用です
errors-index-building-groups = フリートインデックスはまだ構築中で、クエリを受け付けません
errors-index-building-hint = 後でもう一度実行してください。モノが多いと数時間かかることがあります
errors-index-off-groups = フリートインデックス作成がオフです。動的グループと検索にはこれが必要です
errors-index-off-hint = フリートに必要な対象は `fleetctl provision` でオンにできます
errors-thing-missing = モノ { $name } がありません
errors-thing-missing-hint = モノは `aws iot list-things` で一覧表示できます
errors-thing-type-missing = モノのタイプ { $name } がありません

## Queries

errors-amount = { $text } は数量ではありません: >50、>=50、<30、<=30、=75、75、{"["}50 TO *]、{"["}30 TO 80] のように指定してください
errors-criteria-no-package = モノのタイプ { $name } にはパッケージがありません: パッケージ名にコロンは使えません
errors-criteria-nothing = 条件を少なくとも 1 つ指定してください
errors-criteria-versions-without-type = パッケージはモノのタイプごとにあるため、バージョンにはモノのタイプが必要です
errors-criteria-versions-without-type-hint = --versions とともに --thing-types を指定してください
errors-geo-distance = 距離は単位付きの数値にしてください: km、m、mi、nmi、yd、ft
errors-geo-form = geo_distance,LATITUDE,LONGITUDE,DISTANCE の形式で指定してください (例: geo_distance,47.6,-122.3,15km)
errors-geo-latitude = 緯度は -90 から 90 までの数値にしてください
errors-geo-longitude = 経度は -180 から 180 までの数値にしてください
errors-query-a-term = 用語
errors-query-a-value = 値
errors-query-an-end = 範囲の端
errors-query-an-escape = 直前のバックスラッシュ、または値を囲む引用符
errors-query-at = { $place } 文字目: { $wrong }
errors-query-close-range = {"]"} または {"}"}
errors-query-dangling-escape = バックスラッシュの後に何もありません
errors-query-empty = クエリが空です
errors-query-empty-parentheses = 括弧の中が空です
errors-query-end = クエリが途中で終わっています
errors-query-expected = { $wrong } (必要なもの: { $expected })
errors-query-expected-one-of = { $wrong } (必要なもの: { $first } または { $last })
errors-query-field-in-group = 値のグループの中にフィールドは書けません
errors-query-field-long = フィールド名が { $found } 文字あります。上限は { $most } 文字です
errors-query-leading-question-mark = 用語を ? で始めることはできません
errors-query-leading-wildcards = { $found } 個の用語がワイルドカードで始まっています。上限は { $most } 個です
errors-query-max-terms = グループの値はそれぞれ 1 つの用語です。AWS がアカウントのクォータを引き上げた場合は、--max-terms を指定してください
errors-query-no-boosts = フリートインデックス作成はブーストに対応していません
errors-query-no-fuzzy = フリートインデックス作成はあいまい検索に対応していません
errors-query-no-proximity = フリートインデックス作成は近接検索に対応していません
errors-query-no-regular-expressions = フリートインデックス作成は正規表現に対応していません
errors-query-no-required = フリートインデックス作成は必須の用語に対応していません
errors-query-not-not = NOT の後に NOT は書けません
errors-query-not-ordered = { $name } は大小を比較できません。値との一致だけを調べられます
errors-query-only-true = { $name } は true との一致だけを調べられます。NOT { $name }:true と書いてください
errors-query-question-marks = 用語に ? が { $found } 個あります。上限は { $most } 個です
errors-query-stars = 用語に * が { $found } 個あります。上限は { $most } 個です
errors-query-terms = クエリに用語が { $found } 個あります。上限は { $most } 個です
errors-query-too-deep = 入れ子が { $most } 段を超えています
errors-query-too-long = クエリが { $found } 文字あります。上限は { $most } 文字です
errors-query-too-long-wildcard = クエリが { $found } 文字あります。用語がワイルドカードで始まる場合の上限は { $most } 文字です
errors-query-unclosed-parenthesis = この括弧が閉じられていません
errors-query-unclosed-quote = この引用符が閉じられていません
errors-query-unclosed-range = この範囲が閉じられていません
errors-query-unexpected = { $found } はここに書けません
errors-query-unknown-field = インデックスにフィールド { $name } がありません
errors-query-unknown-field-near = インデックスにフィールド { $name } がありません。{ $near } ではありませんか?
errors-query-unknown-operator = { $found } は演算子ではありません
errors-query-unopened-parenthesis = この括弧に対応する開き括弧がありません
errors-query-unsupported-character = { $found } は語の中で使えません
errors-query-wrong = クエリに誤りが { $count } 件あります

## Software packages

errors-package-bucket = バケット { $name } は使用できません
errors-package-exists = パッケージ { $package } はすでに存在します
errors-package-has-versions = パッケージ { $package } に { $count } 個のバージョン ({ $first } など) があります。先に削除する必要があります
errors-package-has-versions-hint = そのバージョンは `{ $command }` で削除できます
errors-package-index-building = フリートインデックスを構築中です。アクティブになるまで、デバイスが持つものを検索できません
errors-package-index-building-hint = 数分後にもう一度実行してください
errors-package-index-off = フリートインデックス作成がオフのため、デバイスを検索できません
errors-package-index-off-hint = フリートに必要なインデックス作成の対象は `fleetctl provision` でオンにできます。ほかの設定は変わりません
errors-package-is-default = バージョン { $version } はパッケージ { $package } のデフォルトバージョンのため、AWS では削除できません
errors-package-many = { $found } 台のデバイスが { $package } の { $version } 以外のバージョンを報告していますが、ジョブのターゲットは 100 個までです
errors-package-many-group = これらのデバイスのグループは 1 つのターゲットで済みます: { $command }
errors-package-many-job = 次に: { $command }
errors-package-missing = パッケージ { $package } がありません
errors-package-missing-hint = パッケージは `fleetctl packages list` で一覧表示できます
errors-package-no-object-version = バケットのバージョニングが無効のため、オブジェクト { $name } にバージョンがありません
errors-package-no-shadow = モノ { $name } に $package シャドウがありません: 何もデプロイされていません
errors-package-no-shadow-hint = `fleetctl packages config status` が有効を示していれば、パッケージバージョンをデプロイするジョブが書き込みます
errors-package-no-version = パッケージ { $package } にバージョン { $version } がありません
errors-package-no-version-hint = バージョンは `{ $command }` で一覧表示できます
errors-package-not-indexed = デバイスの $package シャドウがフリートインデックス作成の対象ではありません
errors-package-not-published = パッケージ { $package } のバージョン { $version } はドラフトです: 一度も公開されていません
errors-package-not-published-hint = デバイスのバージョンにできるのは、公開済みまたは非推奨のバージョンだけです
errors-package-role = ロール { $name } は使用できません
errors-package-still-draft = パッケージ { $package } のバージョン { $version } はファームウェアとともに作成済みですが、ドラフトのままです: { $why }
errors-package-version-deprecated = パッケージ { $package } のバージョン { $version } はすでに存在します (非推奨)
errors-package-version-draft = パッケージ { $package } のバージョン { $version } はすでに存在します (別のアーティファクトのドラフト)
errors-package-version-exists-hint = 公開したものは変更できません: 別のバージョンを指定してください
errors-package-version-published = パッケージ { $package } のバージョン { $version } はすでに存在します (公開済み)
errors-version-attribute-name = { $name } は属性名ではありません: 英字、数字、および _ . , @ / : # - で 1～128 文字にしてください
errors-version-attribute-value = 属性 { $name } の値が空か、1024 文字を超えているか、制御文字を含んでいます
errors-version-attributes = 属性が合計 { $found } バイトあります。上限は 3072 バイトです
errors-version-description = 説明が { $found } 文字あります。上限は 1024 文字です
errors-version-empty-firmware = ファームウェアファイルが空です
errors-version-empty-sbom = SBOM ファイルが空です

## Jobs

errors-create-deprecated = パッケージ { $package } のバージョン { $version } は非推奨です
errors-create-deprecated-hint = それでもインストールするには --allow-deprecated を指定してください
errors-create-description-character = 説明に制御文字が含まれています: { $found }
errors-create-description-long = 説明が { $found } 文字あります。上限は 2028 文字です
errors-create-draft = パッケージ { $package } のバージョン { $version } はドラフトです。ドラフトはデプロイできません
errors-create-draft-hint = 先に公開してください: { $command }
errors-create-no-artifact = パッケージ { $package } のバージョン { $version } には、ドキュメントに URL を入れられるファームウェアがありません
errors-create-no-artifact-hint = --document で独自のドキュメントを、--package と --version でバージョンを指定してください
errors-create-no-default = パッケージ { $package } にデフォルトバージョンがないため、バージョンの指定が必要です
errors-create-no-default-hint = --version を指定してください。バージョンは `{ $command }` で一覧表示できます
errors-create-no-group-hint = グループは `aws iot list-thing-groups` で一覧表示できます。プロビジョニングでは Fleet-* を作成します
errors-create-no-role = AWS IoT がファームウェアの URL の署名に使用するロール { $name } がありません
errors-create-no-role-other = --role で別のロールを指定してください
errors-create-no-role-provision = `fleetctl provision` で作成できます。ほかがすべてそろっていても作成します
errors-create-not-one-version = ドキュメントに、パッケージとバージョンを省略したプレースホルダーがあります。これはジョブがインストールするものを指しますが、このジョブがインストールするのは { $found } です
errors-create-taken = 別のジョブ { $id } がすでに存在します ({ $status })
errors-create-taken-other = 別の --job-id を指定してください
errors-create-taken-show = そのジョブは `{ $command }` で確認できます
errors-create-targets = ジョブの対象は 1～100 個のモノとグループです ({ $found } 個は指定できません)
errors-create-targets-hint = すべてを含むグループなら 1 つのターゲットで済みます: `fleetctl groups create`
errors-create-two-versions = このジョブではパッケージ { $package } の 2 つのバージョン { $first } と { $second } をインストールすることになります
errors-create-versions = ジョブがインストールできるパッケージバージョンは 25 個までです ({ $found } 個は指定できません)
errors-job-being-deleted = ジョブ { $job } はすでに削除中です
errors-job-changed = ジョブ { $job } は確認した後に作り直されています
errors-job-deletions = ジョブ { $job } を削除できませんでした: ほかの 10 件のジョブが { $seconds } 秒間削除中でした
errors-job-deletions-hint = AWS が同時に削除するジョブは 10 件です: 後で同じコマンドをもう一度実行してください
errors-job-missing = ジョブ { $job } がありません
errors-job-missing-hint = ジョブは `fleetctl jobs list` で一覧表示できます
errors-job-no-execution = モノ { $thing } にジョブ { $job } の実行がありません
errors-job-no-execution-hint = 実行は `{ $command }` で一覧表示できます
errors-job-no-execution-number = モノ { $thing } にジョブ { $job } の番号 { $number } の実行がありません
errors-job-not-seen = ジョブ { $job } は { $seconds } 秒後もまだ { $status } でした
errors-job-not-seen-hint = 現在の状態は `{ $command }` で確認できます
errors-job-over = ジョブ { $job } はキャンセルできません: { $status } です
errors-job-over-hint = まだ IN_PROGRESS の実行もキャンセルするには、--force を指定してください
errors-simulate-not-begun = ジョブ { $job } は SCHEDULED です: デバイスはまだ開始できません
errors-simulate-not-begun-hint = 開始日時は `{ $command }` で確認できます。ローカル AWS では `fleetctl local clock advance` で時計をそこまで進められます
errors-simulate-not-begun-next = ジョブ { $job } は SCHEDULED です: デバイスはまだ開始できません。開始日時は { $next } です
errors-simulate-stopped = 実行を調べている途中で停止しました。何も報告していません

## Settings, documents and comments of jobs

errors-abort-least = minNumberOfExecutedThings は 1 以上にしてください ({ $found } は指定できません)
errors-abort-threshold = thresholdPercentage は 0 より大きく 100 以下、小数点以下 2 桁までにしてください ({ $found } は指定できません)
errors-comment-control = コメントは、制御文字を含まない 1 行にしてください
errors-comment-length = コメントは 1～2028 文字です ({ $found } 文字あります)
errors-document-half-named = { $placeholder }: パッケージとバージョンは、両方指定するか両方省略してください
errors-document-long = ジョブドキュメントが { $found } 文字あります。上限は 32768 文字です
errors-document-name = { $placeholder }: { $wrong }
errors-document-nested = { $placeholder }: アーティファクトの URL をほかのプレースホルダーの中に書くことはできません
errors-document-no-json = ジョブドキュメントが JSON ではありません: { $why }
errors-document-not-alone = { $placeholder }: 全属性のプレースホルダーは、単独で 1 つの JSON の値にしてください
errors-document-null = { $placeholder }: $null は、ドキュメントで参照できるバージョンではありません
errors-document-unterminated = ジョブドキュメントに、${"{"} で始まり終わりのないプレースホルダーがあります: { $text }
errors-reason-code = 理由コードは A-Z、0-9、_ で 1～128 文字にしてください (例: WRONG_VERSION)
errors-retry-many = すべての条件の再試行は合計 10 回までです ({ $found } 回は指定できません)
errors-retry-twice = 失敗の種類ごとに指定できる再試行条件は 1 つです。ALL は単独で指定してください
errors-rollout-criterion = rateIncreaseCriteria には、1 以上の numberOfNotifiedThings または numberOfSucceededThings が必要です
errors-rollout-factor = incrementFactor は 1.1 から 5 まで、小数点以下 1 桁にしてください ({ $found } は指定できません)
errors-rollout-rate = { $name } は 1 から 1000 までにしてください ({ $found } は指定できません)
errors-settings-end = ジョブの終了は、開始から 30 分後以降、今から 2 年以内 (UTC) にしてください。{ $time } は範囲外です
errors-settings-end-behavior = 終了時の動作には終了日時が必要です
errors-settings-give-continuous = --continuous を指定してください
errors-settings-retry-rejected = REJECTED の実行は再試行されません: FAILED、TIMED_OUT、または ALL を指定してください
errors-settings-start = ジョブの開始は、今から 30 分後～1 年後 (UTC) にしてください。{ $time } は範囲外です
errors-settings-time = { $text } は日時ではありません: YYYY-MM-DDTHH:MM (UTC) の形式で指定してください
errors-settings-timeout = 進行中のタイムアウトは 1 から 10080 分までにしてください ({ $found } は指定できません)
errors-settings-url-seconds = 署名付き URL の有効期間は 60 から 3600 秒までです ({ $found } は指定できません)
errors-settings-windows-of-snapshot = メンテナンスウィンドウは継続的ジョブ用です
errors-status = { $found } はステータスではありません。ステータス: { $allowed }
errors-success-rate = { $value } は成功率ではありません: 0 から 100 までの整数 (%) にしてください
errors-window-cron = メンテナンスウィンドウの startTime { $text } は cron 式ではありません: { $why }
errors-window-duration = メンテナンスウィンドウの長さは 1 から 1430 分までにしてください ({ $found } は指定できません)

## Commands

errors-argument-condition = { $value } はパラメータ { $name } の値ではありません。条件: { $condition }
errors-argument-fixed = パラメータ { $name } の値は常にコマンドが決めます
errors-argument-missing = パラメータ { $name } には値が必要です: { $wanted }
errors-argument-static = コマンドにパラメータはないため、{ $name } は指定できません
errors-argument-type = { $value } はパラメータ { $name } の値ではありません。必要な値: { $wanted }
errors-argument-unknown = パラメータ { $name } はありません。パラメータ: { $known }
errors-command-arguments = これらのパラメータではコマンドを実行できません
errors-command-arguments-hint = それぞれ --param NAME=VALUE で指定してください。説明は `fleetctl commands show` で確認できます
errors-command-deprecated = コマンド { $id } は非推奨のため、実行できません
errors-command-deprecated-hint = `{ $command }` で再び実行できるようになります
errors-command-description = 説明は 1～256 文字にしてください ({ $found } 文字あります)
errors-command-exists = コマンド { $id } が別のペイロードですでに存在します
errors-command-exists-hint = 別の名前を指定するか、`{ $command }` で内容を確認してください
errors-command-in-use = コマンド { $id } は使用中です: { $count } 件の実行 ({ $first } など) が終了していません
errors-command-in-use-cancel = `{ $command }` で 1 件をキャンセルできます
errors-command-in-use-wait = デバイスが応答するか、期限が切れるまで待ってください
errors-command-missing = コマンド { $id } がありません
errors-command-missing-hint = コマンドは `fleetctl commands list` で一覧表示できます
errors-command-no-execution = 実行 { $id } がありません
errors-command-no-execution-history = 実行は `fleetctl commands history` で一覧表示できます
errors-command-no-execution-thing = AWS は実行を ID とデバイスの組で検索します: --thing を指定してください
errors-command-no-targets = 実行するデバイスがありません: グループにメンバーがありません
errors-command-no-targets-hint = 動的グループには、インデックスがメンバーを見つけるとメンバーが入ります
errors-command-not-taken = 実行 { $id } をキャンセルできませんでした: まだ { $status } です
errors-command-not-taken-look = 同時にデバイスが応答した可能性があります: ステータスをもう一度確認してください
errors-command-not-taken-publish = 呼び出し元には、応答のトピックに対する iot:Publish が必要です
errors-command-over = 実行 { $id } は終了しています: { $status }
errors-command-over-hint = 終了した実行はキャンセルできません。元に戻す別のコマンドを実行してください
errors-command-payload = ペイロードを使用できません: { $why }
errors-command-pending = コマンド { $id } は削除中です。AWS での削除には最大 12 時間かかります
errors-command-pending-hint = 別の名前で作成してください
errors-command-predefined = コマンド { $id } はワークショップのテンプレートです
errors-command-predefined-hint = ワークショップのものは `fleetctl cleanup` で削除します
errors-command-unused = パラメータ { $name } が宣言されていますが、ペイロードにそのプレースホルダーがありません
errors-payload-long = { $length } バイトあります。上限は { $most } バイトです
errors-payload-no-json = JSON ではありません: { $why }
errors-payload-no-object = {"{"}"action":"lock"{"}"} のような JSON オブジェクトにしてください
errors-payload-placeholder = { $text } はプレースホルダーではありません: ${"{"}aws:iot:commandexecution::parameter:NAME{"}"} の形式で書いてください

## Devices and MQTT

errors-device-no-key = 証明書 { $id } のプライベートキーがフォルダにありません
errors-device-no-policy = IoT ポリシー { $name } がありません
errors-device-no-policy-hint = ない場合に作成するのは WorkshopDevicePolicy だけです: それを使うには --policy を指定しないでください
errors-device-no-thing-hint = モノは `{ $command }` で作成できます
errors-device-not-active = 証明書 { $id } が { $status } です
errors-device-not-enrolled = { $name } のフォルダがここにありません
errors-device-not-enrolled-hint = `{ $command }` で登録できます。フォルダが別の場所にある場合は、--dir DIR を指定してください
errors-device-others-policy = IoT ポリシー { $name } はほかの人のものです: ワークショップのタグの値が異なります
errors-device-others-policy-hint = デバイスに付与できるポリシーの名前を --policy で指定してください
errors-device-revoke-hint = `{ $command }` で取り消してから、登録し直してください
errors-device-shared = 証明書 { $id } は { $other } にもアタッチされています
errors-device-shared-hint = 先にほかのモノからデタッチするか、自分で削除してください: 証明書はそのまま残しました
errors-folder-hint = --dir DIR でデバイスのフォルダを別の場所に置けます
errors-mqtt-busy = ブローカーがビジー状態です
errors-mqtt-identity = クライアントの証明書、キー、または認証機関を使用できません
errors-mqtt-invalid = { $what } を送信できません: { $why }
errors-mqtt-not-authorized = 証明書またはそのポリシーで許可されていません
errors-mqtt-not-granted = { $filter } のサブスクライブが許可されません: { $why }
errors-mqtt-not-taken = { $topic } へのメッセージが受け付けられません: { $why }
errors-mqtt-other = { $name } (理由コード { $code })
errors-mqtt-other-client = 別のクライアントが { $client } として接続し続けています
errors-mqtt-other-client-hint = 別のクライアントを停止してください: 1 つのクライアント ID は同時に 1 つしか接続できません
errors-mqtt-over = 接続が終了しました: { $why }
errors-mqtt-policy-hint = WorkshopDevicePolicy でデバイスが使えるのは、自分のジョブ、シャドウ、コマンドのトピックだけです: $aws/things/THING/… と $aws/commands/things/THING/…
errors-mqtt-port-hint = MQTT はプロキシを経由せずブローカーに直接接続します: そのポートが開いているか確認してください
errors-mqtt-refused = ブローカーに拒否されました: { $why }
errors-mqtt-taken-over = 別のクライアントが同じ ID で接続しました
errors-mqtt-unreachable = { $broker } のブローカーに到達できません

## The local AWS

errors-listen = { $address } で待ち受けできません: { $cause }
errors-listen-hint = --address にこのマシンのアドレスを、--port に使用できるポートを指定してください
errors-listen-in-use = 別の --port を指定するか、空いているポートを使うには省略してください
errors-listen-remote = { $address } はほかのマシンから到達できます: ローカル AWS は広く知られた認証情報を受け入れます。意図したものであれば --allow-remote を指定してください
errors-local-ca = ローカル認証機関を使用できません: { $cause }
errors-local-fault-duration = 障害 { $part } を解釈できません: 50ms のような時間が必要です。seed=7、throttle=5%、5xx=2%、drop-after=1%、truncate=1%、latency=50ms、crash-at=137、CreateThing:throttle=20% などを ';' でつないで指定してください
errors-local-fault-no-value = 障害 { $part } を解釈できません: 値がありません。seed=7、throttle=5%、5xx=2%、drop-after=1%、truncate=1%、latency=50ms、crash-at=137、CreateThing:throttle=20% などを ';' でつないで指定してください
errors-local-fault-number = 障害 { $part } を解釈できません: 数値が必要です。seed=7、throttle=5%、5xx=2%、drop-after=1%、truncate=1%、latency=50ms、crash-at=137、CreateThing:throttle=20% などを ';' でつないで指定してください
errors-local-fault-percentage = 障害 { $part } を解釈できません: 0% から 100% までの割合が必要です。seed=7、throttle=5%、5xx=2%、drop-after=1%、truncate=1%、latency=50ms、crash-at=137、CreateThing:throttle=20% などを ';' でつないで指定してください
errors-local-fault-unknown = 障害 { $part } を解釈できません: そのような障害はありません。seed=7、throttle=5%、5xx=2%、drop-after=1%、truncate=1%、latency=50ms、crash-at=137、CreateThing:throttle=20% などを ';' でつないで指定してください
errors-served-already = この状態ディレクトリは、すでにローカル AWS が { $url } で提供しています (プロセス { $process })。停止するか、別の --state-dir を指定してください
errors-state-database = { $path } の状態を使用できません: { $cause }
errors-state-database-hint = ディスクに空きがあり、ファイルに書き込めるか確認するか、別の --state-dir DIR を指定してください
errors-state-directory = 状態ディレクトリ { $path } に書き込めません: { $cause }
errors-state-directory-hint = 書き込めるディレクトリを --state-dir DIR で指定してください
errors-state-foreign = { $path } はローカル AWS の状態ではありません。別の --state-dir を指定してください
errors-state-memory = メモリ上の状態は、作成したコマンドとともに終わります: 確認するものがありません
errors-state-memory-hint = --state-dir にディレクトリを指定してください
errors-state-newer = { $path } は新しい fleetctl が書き込んだものです (スキーマ { $found }、この fleetctl は { $known } まで)。fleetctl を更新するか、別の --state-dir を指定してください
errors-state-no-home = ローカル AWS を置くホームディレクトリがありません
errors-state-no-home-hint = --state-dir DIR を指定するか、何も保存しない場合は --state-dir :memory: を指定してください

## Files

errors-file-find = { $path } が見つかりません: { $cause }
errors-file-no-file = { $path } はファイルではありません
errors-file-read = { $path } を読み取れません: { $cause }
errors-file-write = { $path } に書き込めません: { $cause }
errors-folder-delete = { $path } を削除できません
errors-folder-key = { $path } にキーを作成できません
errors-folder-make = { $path } を作成できません
errors-folder-of-other = これは { $name } のフォルダです
errors-folder-other-place = デバイスはアカウント { $account }、{ $region } で登録されています
errors-folder-read = { $path } を読み取れません
errors-folder-use = { $path } を使用できません
errors-folder-write = { $path } に書き込めません

## Names. $value is the name in quotes, $wrong and $allowed are messages of this section.

errors-account-form = { $value } は AWS アカウント ID ではありません: 12 桁の数字にしてください
errors-name-allowed-bucket = 小文字の英字、数字、ドット、ハイフンで 3～63 文字 (両端は英字または数字)
errors-name-allowed-catalog-128 = 英字、数字、ハイフン、アンダースコア、ドットで 1～128 文字
errors-name-allowed-certificate = 小文字の 16 進数 64 桁
errors-name-allowed-iam-128 = 英字、数字、および _ + = , . @ - で 1～128 文字
errors-name-allowed-iam-64 = 英字、数字、および _ + = , . @ - で 1～64 文字
errors-name-allowed-id = 英字、数字、ハイフン、アンダースコアで 1～64 文字
errors-name-allowed-registry-128 = 英字、数字、ハイフン、アンダースコア、コロンで 1～128 文字
errors-name-allowed-registry-20 = 英字、数字、ハイフン、アンダースコア、コロンで 1～20 文字
errors-name-allowed-shadow = 英字、数字、ハイフン、アンダースコア、コロン、ドル記号で 1～64 文字
errors-name-allowed-version = 英字、数字、ハイフン、アンダースコア、ドットで 1～64 文字 (英字または数字を 1 文字以上含む)
errors-name-bucket = { $value } はバケット名ではありません: { $wrong }。使えるのは{ $allowed }
errors-name-certificate = { $value } は証明書 ID ではありません: { $wrong }。使えるのは{ $allowed }
errors-name-command = { $value } はコマンド ID ではありません: { $wrong }。使えるのは{ $allowed }
errors-name-command-execution = { $value } はコマンド実行 ID ではありません: { $wrong }。使えるのは{ $allowed }
errors-name-group = { $value } はモノのグループ名ではありません: { $wrong }。使えるのは{ $allowed }
errors-name-job = { $value } はジョブ ID ではありません: { $wrong }。使えるのは{ $allowed }
errors-name-package = { $value } はパッケージ名ではありません: { $wrong }。使えるのは{ $allowed }
errors-name-policy = { $value } はポリシー名ではありません: { $wrong }。使えるのは{ $allowed }
errors-name-prefix = { $value } はモノの名前の先頭に使えません: { $wrong }。使えるのは{ $allowed }
errors-name-role = { $value } はロール名ではありません: { $wrong }。使えるのは{ $allowed }
errors-name-role-policy = { $value } はロールのポリシー名ではありません: { $wrong }。使えるのは{ $allowed }
errors-name-shadow = { $value } はシャドウ名ではありません: { $wrong }。使えるのは{ $allowed }
errors-name-thing = { $value } はモノの名前ではありません: { $wrong }。使えるのは{ $allowed }
errors-name-thing-type = { $value } はモノのタイプ名ではありません: { $wrong }。使えるのは{ $allowed }
errors-name-version = { $value } はパッケージバージョン名ではありません: { $wrong }。使えるのは{ $allowed }
errors-name-wrong-character = 文字 { $character } は使えません
errors-name-wrong-dots = ドットを 2 つ続けることはできません
errors-name-wrong-empty = 空です
errors-name-wrong-ends = 先頭と末尾は英字または数字にする必要があります
errors-name-wrong-ip = IP アドレスの形式は使えません
errors-name-wrong-long = { $length } 文字あり、上限の { $most } 文字を超えています
errors-name-wrong-no-letter = 英字も数字も含まれていません
errors-name-wrong-short = { $length } 文字しかなく、下限の { $least } 文字に足りません
errors-region-form = { $value } は AWS リージョンではありません: us-east-1 や us-gov-west-1 のような形式にしてください
errors-tag-form = { $text } はタグではありません: KEY=VALUE の形式で指定してください
errors-tag-key = タグのキーは 1～128 文字にしてください。{ $key } は { $length } 文字です
errors-tag-reserved = { $key } はタグのキーに使えません: aws: で始まるキーは予約されています
errors-tag-value = タグの値は 256 文字までです。{ $key } の値は { $length } 文字です

## Values of options. Words in capitals stand for what is to be written and follow the help.

errors-rate-bucket = { $text } はレートの枠ではありません。枠: { $buckets }
errors-rate-form = { $text } はレートではありません: BUCKET=N または BUCKET=off の形式で指定してください (例: things=200)
errors-rate-number = { $text } はレートではありません: off、または 1 秒あたりのリクエスト数 (0 より大きく 1000000 以下) にしてください
errors-value-abort = FAILED:10%:5 のような形式にしてください。これは、5 台のデバイスがジョブを終えた後、10% が FAILED であればジョブをキャンセルします。FAILED の代わりに REJECTED、TIMED_OUT、ALL も指定できます
errors-value-address = 127.0.0.1 のような IP アドレスにしてください
errors-value-country = { $text } は国コードではありません: US のような 2 文字にしてください
errors-value-endpoint = http://HOST:PORT または https://HOST の形式にしてください
errors-value-language = { $text } は次のどの言語でもありません: { $languages }
errors-value-lapse = 30s、5m、1h30m、2d のような負でない時間にしてください
errors-value-minutes = 30m、2h、1d のような分単位の時間にしてください
errors-value-number = 数値にしてください
errors-value-range = { $value } は { $range } の範囲外です
errors-value-retry = FAILED=3、TIMED_OUT=1、ALL=2 のような形式で、再試行は合計 10 回までにしてください
errors-value-role = ロールの名前、または arn:aws:iam::123456789012:role/NAME の形式にしてください
errors-value-seconds = 60s から 1h までの秒単位の時間にしてください
errors-value-too-large = 数値が大きすぎます
errors-value-whole-number = 整数にしてください
errors-value-window = 'cron(0 2 * * ? *)=1h' のような形式で、開始時刻 (UTC) と長さ (分または時間) を指定してください

## A command line that is wrong

errors-line-commands = コマンド: { $commands }
errors-line-conflict = 引数 '{ $option }' は次のものと同時に使えません: { $others }
errors-line-did-you-mean = { $near } ではありませんか?
errors-line-invalid = '{ $option }' の値 '{ $value }' が無効です
errors-line-local-conflict = --local には独自のアカウントがあり、{ $option } と同時に使えません
errors-line-missing =
    { $count ->
       *[other] 次の必須の引数が指定されていません: { $missing }
    }
errors-line-more = 詳細は '--help' を参照してください。
errors-line-no-command = サブコマンド '{ $command }' はありません
errors-line-no-equals = '{ $option }' の値の前には等号が必要です
errors-line-no-subcommand = コマンドが指定されていません
errors-line-number-of-values = '{ $option }' には { $wanted } 個の値が必要ですが、{ $found } 個が指定されました
errors-line-possible = 指定できる値: { $values }
errors-line-too-many = '{ $option }' に余分な値 '{ $value }' があります。これ以上は指定できません
errors-line-twice = 引数 '{ $option }' は複数回指定できません
errors-line-unexpected = 不明な引数 '{ $argument }' があります
errors-line-utf8 = コマンドラインに UTF-8 ではない語があります
errors-line-value = { $option }: { $why }
errors-line-value-required = '{ $option }' には値が必要ですが、指定されていません
errors-line-value-why = { $option } { $value }: { $why }

## Help. These are headings and notes; what they explain is in help.ftl.

errors-help-aliases = {"["}別名: { $names }]
errors-help-arguments = 引数:
errors-help-commands = コマンド:
errors-help-default = {"["}デフォルト: { $value }]
errors-help-exit-codes = 終了コード:
errors-help-for-whom = 対象:
errors-help-global = グローバルオプション:
errors-help-how-fast = 速さ:
errors-help-less = ヘルプを表示 (概要は '-h')
errors-help-more = ヘルプを表示 (詳細は '--help')
errors-help-options = オプション:
errors-help-possible = {"["}指定できる値: { $values }]
errors-help-urls = ファームウェアの URL:
errors-help-usage = 使用法:
errors-help-version = バージョンを表示
errors-help-what = 内容:
errors-help-what-if = 失敗への備え:
errors-help-when = 日時:

## What the exit codes mean

errors-exit-bug = fleetctl のバグ
errors-exit-declined = 取りやめ、または質問できる端末がない
errors-exit-denied = AWS が拒否: 認証情報がないか期限切れ、アクセス拒否
errors-exit-done = 完了、またはプランを表示
errors-exit-incomplete = 一部のステップが失敗。概要に記載
errors-exit-interrupted = 中断。実行済みの内容は概要に記載
errors-exit-resource = 指定したリソースがない、すでに存在する、または競合
errors-exit-settings = 設定または入力ファイルの誤り
errors-exit-timed-out = 待機の期限切れ
errors-exit-unreachable = AWS に到達できない、またはスロットリングが限度を超過
errors-exit-usage = コマンドラインの誤り

## A bug in fleetctl

errors-bug = これは fleetctl { $version } のバグです: { $what }
errors-bug-goes-on = 実行済みの内容は有効です。同じコマンドをもう一度実行すると続きから再開します
errors-bug-report = RUST_BACKTRACE=1 を付けてもう一度実行し、出力を報告に添えてください
