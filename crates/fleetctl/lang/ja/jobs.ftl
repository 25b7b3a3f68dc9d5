# Jobs.

## What several commands say

jobs-next = 次の手順: { $command }
jobs-statements = { $first }。{ $second }

## Picking a job from a list

jobs-pick-act = シミュレートするジョブ ({ $place })
jobs-pick-act-none = シミュレートできるジョブがありません: IN_PROGRESS のジョブなし
jobs-pick-cancel = キャンセルするジョブ ({ $place })
jobs-pick-cancel-none = キャンセルできるジョブがありません: SCHEDULED または IN_PROGRESS のジョブなし
jobs-pick-completed = { $at } 完了
jobs-pick-created = { $at } 作成
jobs-pick-delete = 削除するジョブ ({ $place })
jobs-pick-delete-none = 削除できるジョブがありません: COMPLETED または CANCELED のジョブなし
jobs-pick-look = 確認するジョブ ({ $place })
jobs-pick-make-one = `{ $command }` で作成できます
jobs-pick-look-none = 確認するジョブがありません
jobs-pick-prompt = 番号またはジョブ ID:
jobs-pick-prompt-several = 番号またはジョブ ID (複数はカンマ区切り):
jobs-pick-unknown = { $answer } は一覧の番号でもジョブでもありません
jobs-pick-unnamed = JOB が指定されておらず、選択に使う端末もありません。何も実行していません
jobs-pick-unnamed-hint = ジョブは `fleetctl jobs list` で一覧表示できます
jobs-pick-watch = 監視するジョブ ({ $place })
jobs-pick-watch-none = 監視できるジョブがありません: SCHEDULED または IN_PROGRESS のジョブなし

## Creating a job: before and after

jobs-create-ask = { $count } 台のデバイス向けにジョブ { $job } を作成しますか? ({ $place })
jobs-create-ask-at-most = 最大 { $count } 台のデバイス向けにジョブ { $job } を作成しますか? ({ $place })
jobs-create-grows-when = 増加するレートには、いつ増やすかの指定が必要です
jobs-create-grows-when-hint = --increase-after-notified N または --increase-after-succeeded N を指定してください
jobs-create-kept = { $job } は既存のまま残しました
jobs-create-made = { $job } を作成しました
jobs-create-nobody-agrees = ジョブの内容を確認する端末がありません。何も実行していません
jobs-create-nobody-agrees-hint = --yes を指定するか、--dry-run で内容を確認してください
jobs-create-nobody-says-what = ジョブで何をするかを質問できる端末がありません。何も実行していません
jobs-create-nobody-says-what-hint = --package と --version、または --document を指定してください
jobs-create-nobody-says-whom = ジョブの対象を質問できる端末がありません。何も実行していません
jobs-create-nobody-says-whom-hint = --group または --thing を指定してください
jobs-create-stdin-unreadable = 標準入力を読み取れません: { $cause }

## Creating a job: the questions

jobs-ask-abort = 中止ルールは、失敗したデバイスの割合が大きすぎる場合にジョブをキャンセルします
jobs-ask-abort-add = 中止ルールを追加しますか?
jobs-ask-abort-least = 判定に必要な、ジョブを終えたデバイスの数
jobs-ask-abort-percent = キャンセルする失敗の割合 (%)
jobs-ask-abort-type = 数える対象: FAILED, REJECTED, TIMED_OUT, ALL
jobs-ask-abort-type-unknown = { $answer } は FAILED、REJECTED、TIMED_OUT、ALL のいずれでもありません
jobs-ask-configure = これらを設定しますか?
jobs-ask-configure-why = ロールアウトのレート、中止ルール、タイムアウト、再試行で、不具合のある更新の拡大を防げます
jobs-ask-description = 説明
jobs-ask-document = ドキュメント
jobs-ask-document-how = ドキュメント (1 行の JSON、またはファイル名)。例:
jobs-ask-document-stdin = 標準入力は質問への回答に使用しています
jobs-ask-found = モノのグループ { $groups } 個とパッケージ { $packages } 個が見つかりました
jobs-ask-groups = グループ (例: 1,3):
jobs-ask-groups-list = グループ
jobs-ask-how-answers-work = Enter だけ押すと [ ] 内の値を使います。Ctrl-C で終了します
jobs-ask-id = ジョブ ID
jobs-ask-increase = 増やす基準: 通知済み (notified) または成功 (succeeded) のデバイス数
jobs-ask-increase-unknown = { $answer } は notified でも succeeded でもありません
jobs-ask-list-more = ほか { $count } 個 (名前で指定できます)
jobs-ask-no-groups = ジョブの対象にできるモノのグループがありません
jobs-ask-no-groups-fleet = `fleetctl provision` でフリートとグループを作成できます
jobs-ask-no-groups-things = 個々のモノは --thing で指定できます
jobs-ask-no-number = { $answer } はここで使える数値ではありません
jobs-ask-no-packages = ジョブでインストールできるパッケージがありません
jobs-ask-no-packages-hint = `fleetctl provision` でまとめて、`fleetctl packages create` で 1 つ作成できます
jobs-ask-no-version = パッケージ { $package } に公開済みのバージョンがありません
jobs-ask-no-version-hint = `{ $command }` で追加できます
jobs-ask-none-given =
    { $kind ->
        [package] パッケージを少なくとも 1 つ指定してください
        [version] バージョンを少なくとも 1 つ指定してください
       *[group] グループを少なくとも 1 つ指定してください
    }
jobs-ask-not-listed =
    { $kind ->
        [package] { $answer } は一覧のパッケージではありません
        [version] { $answer } は一覧のバージョンではありません
       *[group] { $answer } は一覧のグループではありません
    }
jobs-ask-not-listed-several =
    { $kind ->
        [package] { $answers } は一覧のパッケージではありません
        [version] { $answers } は一覧のバージョンではありません
       *[group] { $answers } は一覧のグループではありません
    }
jobs-ask-package = パッケージ
jobs-ask-packages = パッケージ
jobs-ask-rate-base = 最初の 1 分間のデバイス数 (1～1000)
jobs-ask-rate-constant = 1 分間のデバイス数 (1～1000)
jobs-ask-rate-factor = 掛ける係数 (1.1～5)
jobs-ask-rate-more = 増やす間隔 (デバイス数)
jobs-ask-rate-most = 1 分間の最大デバイス数
jobs-ask-retries = FAILED または TIMED_OUT のデバイスには、ジョブを再び送ることができます
jobs-ask-retries-number = 回数 (0～10)
jobs-ask-rollout = ロールアウト
jobs-ask-rollout-constant = 毎分同じ数
jobs-ask-rollout-exponential = 最初は少なく、通知済みまたは成功のデバイスが増えるにつれて多く
jobs-ask-rollout-how = 1 分間に何台のデバイスに通知しますか?
jobs-ask-rollout-most = AWS の上限の 1,000 台
jobs-ask-rollout-unknown = { $answer } は 1、2、3 のいずれでもありません
jobs-ask-selection = 対象
jobs-ask-selection-continuous = 後からグループに加わるデバイスも対象 (自動では終了しない)
jobs-ask-selection-snapshot = 今グループにあるデバイス (すべて完了すると終了)
jobs-ask-selection-unknown = { $answer } は 1、snapshot、2、continuous のいずれでもありません
jobs-ask-timeout = タイムアウト (例: 30m、2h、none)
jobs-ask-timeout-how = IN_PROGRESS からこの時間を超えたデバイスは TIMED_OUT になります
jobs-ask-title = ジョブの作成 ({ $place })
jobs-ask-version = バージョン
jobs-ask-version-cannot = { $version }: 選択できません
jobs-ask-versions = { $package } のバージョン
jobs-ask-what = 内容
jobs-ask-what-custom = 独自の JSON ドキュメントの内容を実行
jobs-ask-what-ota = パッケージのバージョンをインストール (ファームウェアの URL には AWS IoT が署名)
jobs-ask-what-to-do = ジョブで何をしますか?
jobs-ask-what-unknown = { $answer } は 1、ota、2、custom のいずれでもありません

## Creating a job: what is sent, and how it would go

jobs-plan-at-most = 最大 { $count } 台のデバイス
jobs-plan-document = ドキュメント
jobs-plan-ends = 結果
jobs-plan-ends-canceled = { $minute } 分目、{ $answer } 件目の応答でキャンセル
jobs-plan-ends-not = キャンセルされない
jobs-plan-exactly = { $count } 台のデバイス
jobs-plan-failed = うち失敗
jobs-plan-fails-on = 失敗率
jobs-plan-how-it-would-go = 見込み
jobs-plan-if = デバイスが 1 分以内に応答し、失敗するデバイスが再試行後に FAILED を報告し、ほかのデバイスの間に均等に分布している場合
jobs-plan-job = ジョブ
jobs-plan-kept = すでに存在します ({ $status })。そのまま残します
jobs-plan-label-about = 説明
jobs-plan-label-for = 対象
jobs-plan-label-id = ID
jobs-plan-label-installs = インストール
jobs-plan-label-selection = 選択
jobs-plan-label-where = 場所
jobs-plan-minutes = デバイスへの通知は { $begins } に始まり、{ $minutes } 分間、最後の通知は最短で { $last }
jobs-plan-minutes-unknown = デバイスへの通知にはメンテナンスウィンドウが合計 { $minutes } 分必要で、期間内には終わりません
jobs-plan-nobody = どのデバイスにも通知されません
jobs-plan-targets-more = { $names }、ほか { $count } 個
jobs-plan-touched = 適用台数
jobs-plan-warn-building = { $group } のメンバーはまだ検索中です。デバイスが増える可能性があります
jobs-plan-warn-continuous = 今はターゲットのデバイスがありません。ジョブはデバイスが加わるのを待ちます
jobs-plan-warn-inventory = パッケージ設定がオフのため、ジョブがインストールしたものは $package シャドウに記録されません。`fleetctl packages config enable` でオンにできます
jobs-plan-warn-other = ジョブに関する一部の項目を確認できませんでした
jobs-plan-warn-snapshot = 今はターゲットのデバイスがありません。SNAPSHOT のジョブはデバイスが加わるのを待ちません
jobs-plan-warn-unread = { $what } を確認できなかったため、正しいかどうかは AWS が判断します: { $failure }

## The settings of a job

jobs-setting-abort = 中止
jobs-setting-abort-all = { $least } 台以上がジョブを終えた後、{ $percent }% が FAILED、REJECTED、TIMED_OUT のいずれかになるとキャンセル
jobs-setting-abort-one = { $least } 台以上がジョブを終えた後、{ $percent }% が { $failure } になるとキャンセル
jobs-setting-ends = 終了
jobs-setting-ends-cancel = { $end } UTC。その時点でキューにあるものをキャンセル
jobs-setting-ends-force = { $end } UTC。その時点でキューにあるものと進行中のものをキャンセル
jobs-setting-ends-stop = { $end } UTC。それ以降は新しいデバイスに通知しない
jobs-setting-retries = 再試行
jobs-setting-retries-all = FAILED または TIMED_OUT の後に { $count } 回
jobs-setting-retries-one = { $failure } の後に { $count } 回
jobs-setting-rollout = ロールアウト
jobs-setting-rollout-constant = 毎分最大 { $most } 台
jobs-setting-rollout-notified = 最初は毎分 { $base } 台、{ $step } 台に通知するたびに { $factor } 倍
jobs-setting-rollout-notified-most = 最初は毎分 { $base } 台、{ $step } 台に通知するたびに { $factor } 倍、最大 { $most } 台
jobs-setting-rollout-succeeded = 最初は毎分 { $base } 台、{ $step } 台が成功するたびに { $factor } 倍
jobs-setting-rollout-succeeded-most = 最初は毎分 { $base } 台、{ $step } 台が成功するたびに { $factor } 倍、最大 { $most } 台
jobs-setting-rollout-unlimited = 毎分最大 1,000 台 (AWS の上限)
jobs-setting-starts = 開始
jobs-setting-timeout = タイムアウト
jobs-setting-timeout-after = IN_PROGRESS から { $time }
jobs-setting-urls = URL
jobs-setting-urls-good = 有効期間 { $time }、署名ロール { $role }
jobs-setting-window = ウィンドウ
jobs-setting-window-is = { $start } UTC から { $time }

## Jobs as they are shown

jobs-heading-completed = 完了 (UTC)
jobs-heading-created = 作成 (UTC)
jobs-heading-job = ジョブ
jobs-heading-status = ステータス
jobs-label-arn = ARN
jobs-label-canceled = キャンセル
jobs-label-comment = コメント
jobs-label-completed = 完了
jobs-label-created = 作成
jobs-label-description = 説明
jobs-label-installs = インストール
jobs-label-next-rollout = 次のロールアウト
jobs-label-reason-code = 理由コード
jobs-label-status = ステータス
jobs-label-target-selection = ターゲットの選択
jobs-label-targets = ターゲット
jobs-label-updated = 最終更新
jobs-list-more = ... ほか { $count } 件
jobs-list-title = ジョブ { $count } 件
jobs-show-by-force = 強制
jobs-show-document = ドキュメント
jobs-show-document-unreadable = 読み取れませんでした: { $failure }
jobs-show-executions = 実行
jobs-show-no-executions = 実行はまだありません
jobs-show-target-group = { $name } (モノのグループ)
jobs-show-target-thing = { $name } (モノ)
jobs-show-title = ジョブ { $job }

## Executions

jobs-execution-label-canceled = キャンセル
jobs-execution-label-number = 実行番号
jobs-execution-label-queued = キュー登録
jobs-execution-label-started = 開始
jobs-execution-label-status = ステータス
jobs-execution-label-times-out = タイムアウトまで
jobs-execution-label-updated = 最終更新
jobs-execution-label-version = バージョン
jobs-execution-no-details = デバイスからの詳細はありません
jobs-execution-none = ジョブ { $job } には実行がありません
jobs-execution-prompt = 番号またはモノ:
jobs-execution-said = デバイスの報告
jobs-execution-times-out = 約 { $time }
jobs-execution-title = { $thing } でのジョブ { $job }
jobs-execution-unnamed = THING が指定されておらず、選択に使う端末もありません
jobs-execution-unnamed-hint = モノは `fleetctl jobs executions JOB` で一覧表示できます
jobs-executions-heading-number = 番号
jobs-executions-heading-queued = キュー登録 (UTC)
jobs-executions-heading-status = ステータス
jobs-executions-heading-thing = モノ
jobs-executions-stopped = 停止しました。続きがある可能性があります
jobs-executions-title = { $job } の実行
jobs-executions-total = 実行 { $count } 件
jobs-executions-total-states = 実行 { $count } 件: { $states }
jobs-executions-total-states-below = 実行 { $count } 件:

## Statistics

jobs-stats-advice-canceled-early = どのデバイスもジョブを終えないうちにキャンセルされました: 理由は `{ $show }` で確認できます
jobs-stats-advice-excellent = 非常に順調です: 監視を続け、ロールアウトの方法を記録しておいてください
jobs-stats-advice-good = 順調です: 失敗したデバイスを `{ $execution }` で確認してください
jobs-stats-advice-investigate = 20% を超えて失敗しました: 失敗したデバイスを `{ $execution }` で確認し、そのログを調べてください
jobs-stats-advice-investigate-open = 20% を超えて失敗しました: 失敗したデバイスを `{ $execution }` で確認してログを調べ、失敗が増える前に `{ $cancel }` を検討してください
jobs-stats-advice-mixed = 結果にばらつきがあります: 共通点を探し、失敗したデバイスを `{ $execution }` で確認してください
jobs-stats-advice-no-executions = 実行はまだありません: デバイスがジョブのグループに含まれ、接続しているか確認するか、ジョブの開始を待ってください
jobs-stats-advice-removed = どのデバイスもジョブを終えないうちにモノが外されました: モノが存在し、ジョブのグループに含まれているか確認してください
jobs-stats-advice-wait = ジョブを終えたデバイスはまだありません: 待ちながら `{ $watch }` で監視してください
jobs-stats-advice-watch = 10% を超えて失敗しました: 失敗したデバイスを `{ $execution }` で確認してログを調べ、ジョブに注意を払ってください
jobs-stats-executions = 実行
jobs-stats-failed = 失敗
jobs-stats-going-on = 進行中
jobs-stats-heading-count = 件数
jobs-stats-heading-share = 割合
jobs-stats-heading-status = ステータス
jobs-stats-health = 健全性
jobs-stats-health-critical = 危険
jobs-stats-health-excellent = 優良
jobs-stats-health-good = 良好
jobs-stats-health-is = { $health }: 全実行の { $rate } が成功
jobs-stats-health-is-so-far = 現時点で{ $health }: 全実行の { $rate } が成功
jobs-stats-health-poor = 不良
jobs-stats-next = 次の手順
jobs-stats-succeeded = 成功

## Watching

jobs-watch-failures = 最新の失敗
jobs-watch-left = 残り { $time }
jobs-watch-no-executions = 実行はまだありません
jobs-watch-over = 実行 { $total } 件中 { $over } 件が終了
jobs-watch-pace = 毎分 { $rate } 件
jobs-watch-stop = Ctrl-C で監視を終了 (ジョブは続きます)
jobs-watch-stopped = 監視を終了しました。ジョブは続きます

## Canceling

jobs-cancel-ask = ジョブ { $job } をキャンセル ({ $place })
jobs-cancel-ask-several = { $count } 件のジョブをキャンセル ({ $place })
jobs-cancel-comment = 記録用のコメント
jobs-cancel-done = { $mark } ジョブ { $job } をキャンセルしました: { $status }
jobs-cancel-done-executions = 実行 { $count } 件をキャンセル
jobs-cancel-done-executions-going = 実行 { $count } 件をキャンセル、{ $going } 件は進行中
jobs-cancel-dry-run = --dry-run で影響を確認できます
jobs-cancel-effect-forced = 強制的にキャンセルされます。デバイスに停止は通知されません
jobs-cancel-effect-goes-on = 最後まで続きます
jobs-cancel-effect-none = そのまま変わりません
jobs-cancel-effect-queued = 開始されません
jobs-cancel-failed = 失敗
jobs-cancel-final = この操作は元に戻せません
jobs-cancel-title = ジョブ { $job } のキャンセル

## Deleting

jobs-delete-ask = ジョブ { $job } を削除 ({ $place })
jobs-delete-ask-several = { $count } 件のジョブを削除 ({ $place })
jobs-delete-done = { $mark } ジョブ { $job } を削除しました
jobs-delete-dry-run = --dry-run で削除されるものを確認できます
jobs-delete-force = 強制
jobs-delete-force-executions = 使用します: ジョブに実行があります
jobs-delete-force-not-needed = 不要: ジョブは終了しており、実行もありません
jobs-delete-force-not-over = 使用します: ジョブは終了しておらず、削除とともに終わります
jobs-delete-goes = 削除対象
jobs-delete-goes-what = ジョブ、そのドキュメント、実行 { $count } 件の履歴
jobs-delete-going = ジョブ { $job } を削除しています
jobs-delete-title = ジョブ { $job } の削除

## Simulating: the plan

jobs-simulate-ask = { $count } 台のデバイスとして動作しますか? ({ $place })
jobs-simulate-ask-devices = 各ジョブのデバイス数 (数値または all)
jobs-simulate-ask-rate = 100 台のうち成功するデバイスの数 (0～100)
jobs-simulate-calls = 呼び出し { $count } 回
jobs-simulate-calls-at-best = 呼び出し { $count } 回、最短で { $time } ({ $slowest })
jobs-simulate-devices = { $count } 台のデバイスが動作: SUCCESS { $success }、FAILURE { $failure }
jobs-simulate-devices-later = { $count } 台のデバイスが動作: SUCCESS { $success }、FAILURE { $failure }。ロールアウトが進むと最大 { $later } 台追加
jobs-simulate-devices-unknown = { $answer } は all でもデバイスの数でもありません
jobs-simulate-document = ジョブドキュメント:
jobs-simulate-job =
    { $selection ->
        [continuous] { $status }、継続的。{ $targets } 個のターゲットのうち { $rate }% が成功: SUCCESS { $success }、FAILURE { $failure } (シード { $seed })
       *[snapshot] { $status }、スナップショット。{ $targets } 個のターゲットのうち { $rate }% が成功: SUCCESS { $success }、FAILURE { $failure } (シード { $seed })
    }
jobs-simulate-more = ... ほか { $count } 台 (--dry-run --output json ですべて出力)
jobs-simulate-nothing = このジョブで処理が必要なデバイスはありません
jobs-simulate-pending = 保留中: QUEUED { $queued }、IN_PROGRESS { $in_progress }
jobs-simulate-title = ジョブ { $job } のシミュレート

## Simulating: what a device does

jobs-step-downloaded = { $thing }: ファームウェア { $size } をダウンロード済み
jobs-step-downloading = { $thing }: ファームウェアを S3 からダウンロード中…
jobs-step-ended-before = { $thing }: ジョブ実行は開始前に終了していました
jobs-step-overtaken = { $thing }: ジョブ実行がほかの操作により変更され、{ $status } になりました
jobs-step-reported = { $thing }: ジョブ実行 { $status }
jobs-step-reported-failure = { $thing }: ジョブ実行 { $status } - { $reason }
jobs-step-url-expired = { $thing }: 署名付き URL の有効期限が切れたため、再取得します
jobs-step-vanished = { $thing }: モノ、ジョブ実行、またはジョブがなくなりました

## Simulating: what came of it

jobs-end-aborted = ジョブは中止条件を満たし、CANCELED になりました
jobs-end-all-chosen = 指定された数のデバイスが動作しました
jobs-end-canceled = ジョブはほかの操作により CANCELED になりました
jobs-end-completed = ジョブは COMPLETED です
jobs-end-deleted = ジョブは削除されました
jobs-end-not-yet = まだ終了していません
jobs-end-other = ジョブは終了しました
jobs-end-scheduled = ジョブは SCHEDULED で、次のメンテナンスウィンドウを待っています
jobs-end-settled = 通知されたデバイスはすべて動作しました
jobs-end-stalled = 5 分間、ロールアウトでどのデバイスにも通知されていません
jobs-sum-again = 同じ --seed で同じコマンドをもう一度実行すると、残りを処理します
jobs-sum-at-best = 最短で { $time } ({ $slowest })
jobs-sum-budget = { $budget } の呼び出し { $count } 回 ({ $pace }/s)
jobs-sum-budget-of = { $budget } の呼び出し { $count } 回 ({ $pace }/s、上限 { $rate }/s)
jobs-sum-calls = 呼び出し合計 { $count } 回、再送 { $repeated }、スロットリング { $throttled }
jobs-sum-clock-moved = ローカル AWS の時計を { $time } 進めました
jobs-sum-device-failures = デバイスが失敗した理由
jobs-sum-device-failures-of = { $count } 台: { $reason } ({ $kind }): { $names }
jobs-sum-downloads = { $count } 個のファイルをダウンロード、{ $size }
jobs-sum-ended-before = { $count } 件の実行はデバイスの開始前に終了していました
jobs-sum-expired = { $urls } 個の URL の有効期限が切れていました
jobs-sum-failures = 失敗したもの
jobs-sum-job = { $job }: { $why }
jobs-sum-job-counts = { $job }: { $why }。{ $counts }
jobs-sum-names-more = { $names }、ほか { $count } 個
jobs-sum-overtaken = { $count } 件の実行はデバイスの動作中に終了または変更されました
jobs-sum-processed = ジョブ実行 { $count } 件を処理: SUCCEEDED { $succeeded }、FAILED { $failed }
jobs-sum-processed-as-planned = ジョブ実行 { $count } 件を処理: SUCCEEDED { $succeeded }、FAILED { $failed } (計画どおり)
jobs-sum-processed-not-planned = ジョブ実行 { $count } 件を処理: SUCCEEDED { $succeeded }、FAILED { $failed } (うち計画外 { $unplanned })
jobs-sum-retries = 全体のうち { $count } 件の実行は再試行でした
jobs-sum-stopped = 停止: { $sum }
jobs-sum-took = 所要時間 { $time }
jobs-sum-took-waiting = 所要時間 { $time } (うちロールアウトの待ち時間 { $waited })
jobs-sum-unheard = { $count } 件の実行を報告できませんでした: AWS が呼び出しを受け付けませんでした
jobs-sum-vanished = { $count } 件の実行がモノまたはジョブとともになくなりました
jobs-sum-without-execution = { $count } 個のターゲットには実行が作成されませんでした: { $names }

## The report, a page

jobs-report-aria-outcomes = 結果
jobs-report-aria-rollout = ロールアウトの推移
jobs-report-axis-minutes = { $minutes } 分
jobs-report-bar-finished = { $minute } 分目: 終了 { $count }
jobs-report-bar-queued = { $minute } 分目: キュー登録 { $count }
jobs-report-bar-started = { $minute } 分目: 開始 { $count }
jobs-report-document = ジョブドキュメント
jobs-report-durations = 応答したデバイス { $devices } 台の、実行の開始から終了までの時間: 最小 { $least }、平均 { $mean }、最大 { $most }。
jobs-report-executions = { $executions } (うち再試行 { $retries })
jobs-report-fact-executions = 実行
jobs-report-fact-things = モノ
jobs-report-failures = 実行が失敗した理由
jobs-report-failures-all = FAILED、REJECTED、TIMED_OUT の実行、全 { $total } 件。
jobs-report-failures-first = FAILED、REJECTED、TIMED_OUT の実行 { $total } 件のうち、名前順で最初の { $described } 件 (AWS から取得できる詳細は 1 秒に 10 件)。
jobs-report-file = ページのファイル名
jobs-report-heading-count = 件数
jobs-report-heading-reason = 理由
jobs-report-heading-share = 割合
jobs-report-heading-sort = 種別
jobs-report-heading-status = ステータス
jobs-report-heading-thing = モノ
jobs-report-heading-things = モノ
jobs-report-heading-took = 所要時間
jobs-report-more = ほか { $count } 個
jobs-report-none = このジョブの実行があるモノはありません。
jobs-report-nowhere = レポートの出力先を指定してください
jobs-report-nowhere-hint = ページには --html FILE、プログラム用には --output json を指定してください (両方も可)
jobs-report-outcomes = 結果
jobs-report-rollout = ロールアウトの推移
jobs-report-rollout-each =
    { $minutes ->
        [1] { $begins } からの 1 分ごとの実行数。
       *[other] { $begins } からの { $minutes } 分ごとの実行数。
    }
jobs-report-row-finished = 終了: { $count }
jobs-report-row-queued = キュー登録: { $count }
jobs-report-row-started = 開始: { $count }
jobs-report-seen = { $place }。確認日時 { $at }
jobs-report-settings = 設定
jobs-report-silent = 報告なし
jobs-report-slowest = 最も遅いデバイス
jobs-report-title = ジョブ { $job }
jobs-report-wrote = { $path } に書き込みました

## Learning moments

jobs-learn-abort =
    中止ルールは、更新に不具合があるとわかった場合にジョブを自動で終わらせます。数えるのはジョブを終えたデバイスです。その数が十分になり、失敗の割合が指定の値に達すると、AWS IoT がジョブをキャンセルします。

    QUEUED の実行はキャンセルされ、開始されることはありません。IN_PROGRESS の実行は続きます。待機中の再試行は取り消されます。

    最小台数を指定すると、最初のデバイスがたまたま失敗しただけでジョブが終わるのを防げます。「FAILED、10%、5 台」の場合、最初の 5 台のうち 1 台が失敗すると 20% になり、ジョブは止まります。50 台の時点では 5 台の失敗で止まります。ルールが数えるのは FAILED、REJECTED、TIMED_OUT のいずれか、または ALL (すべて) で、1 つのジョブに複数のルールを設定できます。
jobs-learn-abort-title = 自動で止まるジョブ

jobs-learn-cancel =
    キャンセルするとジョブは終わりますが、ジョブ自体は残ります。ドキュメント、設定、各デバイスでの結果は引き続き確認できます。削除すると、これらはすべてなくなります。

    ファームウェアやターゲットが間違っている場合、失敗するデバイスが多すぎる場合、より緊急のロールアウトがある場合はキャンセルします。QUEUED の実行は開始されません。IN_PROGRESS の実行は続きます。更新の途中で止めると、デバイスが使えなくなるおそれがあるためです。--force を指定するとこれらもキャンセルし、デバイスは報告したときにそれを知ります。

    キャンセルしたジョブは再開できません。残りのデバイスには新しいジョブを作成してください。
jobs-learn-cancel-title = ジョブをキャンセルするか、削除するか

jobs-learn-create =
    次に、送信するジョブの全体と、その見込みを示します。すべてのデバイスに通知されるまでの時間と、不具合のあるファームウェアの場合に中止ルールで止まるまで何台に届くかです。

    CreateJob はドキュメントを検査し、すぐに戻ります。デバイスごとの実行は少し後に現れ、ジョブのレートでロールアウトされます。

    ドキュメントはそれ以降変わらず、ターゲットは継続的ジョブに追加できるだけです。説明、ロールアウトのレート、中止ルール、タイムアウト、再試行は、作成後も AWS で変更できます。ID は、ジョブを削除するまで再利用できません。
jobs-learn-create-title = ジョブを作成すると何が起こるか

jobs-learn-delete =
    削除すると、ジョブ、そのドキュメント、全デバイスでの実行の履歴がなくなります。ジョブがインストールしたものはそのまま残ります。削除したものは元に戻せません。

    止めるだけであれば、削除ではなくキャンセルします。キャンセルなら記録が残ります。終了したジョブを整理するとき、テストの後、ID を再利用したいときは削除します。ジョブは 2 年後に AWS から自動的に消えます。

    AWS は、強制しない限り、終了していないジョブの削除を拒否します。強制した場合、処理中のデバイスの報告は拒否されます。AWS が同時に削除するジョブは最大 10 件です。
jobs-learn-delete-title = 削除でなくなるもの

jobs-learn-discover =
    ジョブは、デバイスへの指示を確実に届けます。オフラインのデバイスを待ち、それぞれの結果を数え、速度を落としたり止めたりできます。

    必要なものは次の 3 つで、先に用意しておきます。

      ターゲット  対象となるモノのグループまたはモノ (最大 100)
      内容        パッケージのバージョン、または独自のドキュメント
      ロール      AWS IoT がファームウェアの URL の署名に使用

    fleetctl はまず、このアカウントとリージョンのモノのグループとパッケージを調べ、既存のものから選べるようにします。これらはすべて `fleetctl provision` で作成できます。調べるだけなら料金はかからず、何も変わりません。
jobs-learn-discover-title = ジョブを構成するもの

jobs-learn-execution =
    ジョブは指示であり、実行は 1 台のデバイスがそれを行うことです。ターゲットのモノにはそれぞれ独自の実行があり、再試行すると実行番号が増えます。

      QUEUED       デバイスはまだ開始していない
      IN_PROGRESS  開始済み。途中経過を報告することもある
      SUCCEEDED    完了したとデバイスが報告した
      FAILED       できなかったとデバイスが報告した
      REJECTED     実行しないとデバイスが報告した
      TIMED_OUT    時間内に報告がなかった
      CANCELED     完了前にジョブがキャンセルされた
      REMOVED      モノがターゲットでなくなった、または削除された

    最初の 2 つは未完了、その他は最終状態です。デバイスは、報告とともに最大 10 個の詳細 (キーと値の組) を残せます。失敗したときは、まずこれを確認してください。
jobs-learn-execution-title = 実行とは

jobs-learn-rollout =
    ロールアウトのレートは、1 分間に何台のデバイスに通知するかを表します。AWS IoT では、ジョブごとに最大 1,000 台です。レートを低くすると、全デバイスに更新が届く前に最初の失敗に気付くことができ、全デバイスがダウンロードするサーバーへの負荷も抑えられます。

    一定のレートは毎分同じです。指数レートは低い値から始まり、一定数のデバイスに通知するたび、または成功するたびに増えます。最初が 50 で、1,000 台ごとに 2 倍にする場合は次のようになります。

      デバイス数           0    1,000    2,000    3,000
      毎分のレート        50      100      200      400

    慎重に進めるなら、成功したデバイスの数で増やします。不具合のある更新は加速しません。
jobs-learn-rollout-title = 更新が広がる速さ

jobs-learn-selection =
    グループの内容は、モノの出入りによって変わります。ターゲットの選択は、それがジョブにとって何を意味するかを決めます。

      SNAPSHOT     今グループにあるモノが対象。すべて完了すると
                   ジョブは COMPLETED になる
      CONTINUOUS   後から加わるモノも対象。キャンセルするか終了日時に
                   なるまでジョブは続く

    SNAPSHOT は、ある時点での更新で、最後に結果がまとまるものに適しています。CONTINUOUS は、「このグループの全デバイスはこのバージョン以上」といったルールに適しており、新しいデバイスは加わったときに更新されます。動的グループでは、デバイスがクエリに一致するようになるだけで十分です。グループから外れたモノは、完了していなければ継続的ジョブから REMOVED になります。
jobs-learn-selection-title = 今だけか、これからもか

jobs-learn-simulate =
    これから fleetctl は、ジョブの各デバイスについて、デバイス上のソフトウェアと同じことを行います。

      1  開始          IN_PROGRESS を報告
      2  取得          ドキュメントを取得。AWS IoT はこのとき URL に署名
      3  ダウンロード  その URL からファームウェアを少しずつ読み取り
      4  報告          SUCCEEDED、または理由とともに FAILED

    デバイスの報告は、アカウント全体で 1 秒あたり最大 200 回です。報告は 1 台につき 2 回なので、10,000 台では少なくとも 100 秒かかります。fleetctl はそのペースを超えません。失敗はあらかじめ抽選で決め、理由「Simulated failure」で報告するため、中止ルール、再試行、統計の動きを観察できます。ファームウェアは保存しません。
jobs-learn-simulate-executions =
    ジョブの処理が必要なデバイスは、実行が QUEUED または IN_PROGRESS のものです。QUEUED の実行は、デバイスが接続して問い合わせるのを待っています。IN_PROGRESS の実行は、開始されてまだ終わっていないもので、停止したシミュレーションによるものかもしれません。

    その数がターゲットより少ないこともあります。ジョブが 1 分間に通知するデバイスの数には限りがあり、すでに完了したデバイスもあるためです。その場合、シミュレーションは次のデバイスを待つか、ローカル AWS の時計を進めます。

    実際のデバイスは、MQTT の `$aws/things/THING/jobs/notify-next` に届くメッセージでジョブを知り、次の実行のドキュメントを要求します。
jobs-learn-simulate-executions-title = 処理が必要なデバイス

jobs-learn-simulate-jobs =
    デバイスに仕事があるのは、IN_PROGRESS のジョブだけです。SCHEDULED のジョブは、開始または次のメンテナンスウィンドウを待っています。COMPLETED または CANCELED のジョブは終了しています。

    デバイスから見えるジョブは、運用者から見えるものとは異なります。デバイスに見えるのは自分の実行だけで、キューに入った順に 1 つずつ、専用のインターフェイスであるジョブのデータプレーン (MQTT または HTTPS) を通じて受け取ります。ジョブを作成することも、ほかのデバイスの動作を見ることもできません。

    シミュレーションは同じインターフェイスを使用します。AWS IoT に残る記録は実際のデバイスの場合とまったく同じなので、ジョブを確認するコマンドを試すことができます。
jobs-learn-simulate-jobs-title = デバイスから見たジョブ

jobs-learn-simulate-title = デバイスがこれから行うこと

jobs-learn-stats =
    QUEUED はデバイスを待っており、IN_PROGRESS はデバイスが開始したものです。SUCCEEDED、FAILED、REJECTED はデバイス自身の報告です。TIMED_OUT は時間内に報告がなかったこと、REMOVED はモノがターゲットでなくなったか削除されたこと、CANCELED はジョブがキャンセルされたことを表します。

    95% 以上は優良、80% 以上は良好、50% 以上は不良、それ未満は危険です。TIMED_OUT が多い場合は接続の問題か短すぎるタイムアウト、REJECTED が多い場合はジョブに合わないデバイスが考えられます。開始直後の FAILED はダウンロード、遅い FAILED はインストールの問題が考えられます。

    最初は少数のデバイスにロールアウトし、残りは中止条件に見張らせ、20% を超えて失敗した場合はキャンセルを検討してください。
jobs-learn-stats-title = 状態と割合の意味

jobs-learn-targets =
    1 つのジョブで、複数のグループとモノを合わせて最大 100 個まで対象にできます。複数のグループに含まれるモノでも、実行は 1 つだけです。グループには、その下のグループも含まれます。

    個々のモノよりグループのほうがターゲットに適しています。国やタイプなどデバイスの共通点を表し、一覧を管理する必要がないためです。更新をまず少数のデバイスで試すには、それらのグループを作成してジョブを実行し、次のジョブを全体向けに作成します。

    以降の設定は省略できます。省略した場合、ジョブは毎分最大 1,000 台のデバイスに通知し、自動で止まることはなく、各デバイスを無期限に待ちます。
jobs-learn-targets-title = ジョブの対象

jobs-learn-timeout =
    更新の途中で電源が切れたデバイスは、何も報告しなくなります。その実行はいつまでも IN_PROGRESS のままで、SNAPSHOT のジョブは COMPLETED になりません。タイムアウト (1 分～7 日) を設定すると、その実行は TIMED_OUT として終わります。

    タイムアウトは IN_PROGRESS から数え、QUEUED の間は数えません。オフラインのデバイスはいつまでも待つことができます。処理中のデバイスについて延長することはできないため、遅いネットワークも見込んで設定してください。AWS が気付くまで最大 1 分遅れることがあります。

    TIMED_OUT と FAILED の実行は、デバイスごとに合計 10 回まで再びキューに入れることができます。REJECTED の実行が再びキューに入ることはありません。
jobs-learn-timeout-title = 応答しないデバイス

jobs-learn-type =
    無線 (OTA) 更新 (ota) は、パッケージのバージョンをインストールします。ドキュメントは fleetctl が作成します。AWS IoT はそこにバージョンの属性を入れ、デバイスが要求するたびに、1 時間有効なファームウェアの新しい URL を入れます。パッケージ設定がオンの場合、成功した各デバイスの `$package` シャドウに、インストールされたバージョンが自動的に記録されます。

    カスタムジョブ (custom) は、独自のドキュメントの内容を実行します。パラメータ付きの操作など、最大 32,768 文字の任意の JSON です。その意味を決めるのはデバイス上のソフトウェアで、AWS IoT は届けるだけです。再起動、キーのローテーション、ログの収集などに使用します。
jobs-learn-type-title = 2 種類のジョブ
