# What all commands have in common.

## Questions and answers

common-answer-unreadable = 回答を読み取れません: { $cause }
common-answer-yes-or-no = y または n で答えてください
common-confirm-give = --confirm { $word } を指定してください。{ $otherwise }
common-confirm-give-exactly = --confirm { $word } をこのとおりに指定してください。{ $otherwise }
common-confirm-no-terminal = { $word } を入力する端末がありません。何も実行していません
common-confirm-not-yes = --yes では代用できません。--confirm { $word } を指定してください
common-confirm-wrong = --confirm { $given } は { $word } ではありません。何も実行していません
common-declined = 取りやめました。何も実行していません
common-give-yes = --yes を指定すると「はい」と答えます
common-language-unknown = AWS_IOT_LANG の値 { $word } は fleetctl の言語ではありません: { $languages }
common-moment-read = Enter で次へ、s で以降の説明を省略:
common-no-default = [y/N]
common-nobody-to-ask = 質問できる端末がありません。何も実行していません: { $question }
common-not-answered = 質問に回答がありませんでした。何も実行していません
common-not-named = { $what } が指定されておらず、選択に使う端末もありません。何も実行していません
common-pick-at-least-one = 少なくとも 1 つ指定してください
common-pick-group = 番号またはグループ名:
common-pick-groups-title = モノのグループ ({ $place })
common-pick-next = n  次のページ
common-pick-nothing = 一致するものがありません
common-pick-previous = p  前のページ
common-pick-search = 検索する語:
common-pick-search-key = s  検索
common-pick-things = 番号またはモノの名前 (複数はカンマ区切り):
common-pick-things-title = モノ ({ $place })
common-not-the-word-canceled = { $word } ではありません。何もキャンセルしていません
common-not-the-word-changed = { $word } ではありません。何も変更していません
common-not-the-word-deleted = { $word } ではありません。何も削除していません
common-same-command = 質問なしで同じことを行うコマンド:
common-stopped = 停止しました。何も実行していません
common-stopping = 停止中: 実行中の処理の完了を待ちます。もう一度 Ctrl-C ですぐ終了します
common-type-the-word = 続けるには { $word } と入力:
common-yes-default = [Y/n]

## Labels

common-label-error = エラー:
common-label-hint = ヒント:
common-label-warning = 警告:

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

common-kinds-attachment = 証明書のアタッチ
common-kinds-bucket = S3 バケット
common-kinds-certificate = 証明書
common-kinds-command = コマンド
common-kinds-dynamic-group = 動的グループ
common-kinds-firmware = ファームウェアファイル
common-kinds-indexing = フリートインデックス作成
common-kinds-iot-policy = IoT ポリシー
common-kinds-job = ジョブ
common-kinds-membership = グループへの所属
common-kinds-named-shadow = その他の名前付きシャドウ
common-kinds-other = その他のリソース
common-kinds-package = パッケージ
common-kinds-package-configuration = パッケージ設定
common-kinds-package-shadow = $package シャドウ
common-kinds-package-version = パッケージバージョン
common-kinds-role = IAM ロール
common-kinds-shadow = クラシックシャドウ
common-kinds-thing = モノ
common-kinds-thing-group = モノのグループ
common-kinds-thing-type = モノのタイプ

## One resource, with its name: the beginning of a line about it.

common-named-attachment = 証明書 { $name } のアタッチ
common-named-bucket = S3 バケット { $name }
common-named-certificate = 証明書 { $name }
common-named-command = コマンド { $name }
common-named-dynamic-group = 動的グループ { $name }
common-named-firmware = ファームウェアファイル { $name }
common-named-indexing = フリートインデックス作成 { $name }
common-named-iot-policy = IoT ポリシー { $name }
common-named-job = ジョブ { $name }
common-named-membership = { $name } のグループへの所属
common-named-named-shadow = { $name } の名前付きシャドウ
common-named-other = リソース { $name }
common-named-package = パッケージ { $name }
common-named-package-configuration = パッケージ設定 { $name }
common-named-package-shadow = { $name } の $package シャドウ
common-named-package-version = パッケージバージョン { $name }
common-named-role = IAM ロール { $name }
common-named-shadow = { $name } のクラシックシャドウ
common-named-thing = モノ { $name }
common-named-thing-group = モノのグループ { $name }
common-named-thing-type = モノのタイプ { $name }

## Resources of a kind, counted

common-count-attachment = 証明書のアタッチ { $count } 件
common-count-bucket = S3 バケット { $count } 個
common-count-certificate = 証明書 { $count } 個
common-count-command = コマンド { $count } 個
common-count-dynamic-group = 動的グループ { $count } 個
common-count-firmware = ファームウェアファイル { $count } 個
common-count-iot-policy = IoT ポリシー { $count } 個
common-count-job = ジョブ { $count } 件
common-count-membership = グループへの所属 { $count } 件
common-count-named-shadow = その他の名前付きシャドウ { $count } 個
common-count-other = その他のリソース { $count } 個
common-count-package = パッケージ { $count } 個
common-count-package-shadow = $package シャドウ { $count } 個
common-count-package-version = パッケージバージョン { $count } 個
common-count-role = IAM ロール { $count } 個
common-count-setting = 設定 { $count } 個
common-count-shadow = クラシックシャドウ { $count } 個
common-count-thing = モノ { $count } 個
common-count-thing-group = モノのグループ { $count } 個
common-count-thing-type = モノのタイプ { $count } 個

## Parts of the work, beside their progress

common-phase-attachments = 共有の証明書
common-phase-certificates = 証明書
common-phase-command-answers = 応答
common-phase-command-starts = 実行
common-phase-commands = コマンド
common-phase-devices = モノ
common-phase-dynamic-groups = 動的グループ
common-phase-firmware = ファームウェア
common-phase-groups = モノのグループ
common-phase-indexing = フリートインデックス作成
common-phase-iot-policies = IoT ポリシー
common-phase-job-executions = 実行の集計
common-phase-jobs = ジョブ
common-phase-other = その他の処理
common-phase-package-configuration = パッケージ設定
common-phase-package-versions = パッケージバージョン
common-phase-packages = パッケージとバージョン
common-phase-proof = 残りの確認
common-phase-revert = $package シャドウ
common-phase-roles = IAM ロール
common-phase-simulation = デバイス
common-phase-storage = バケット
common-phase-survey = 既存の確認
common-phase-thing-types = モノのタイプ
common-phase-upload = アップロード

## What is put right on a resource that is there

common-repair-content = 属性とアーティファクトを設定
common-repair-enable = オンにする
common-repair-merge = 不足分を追加
common-repair-other = 修正
common-repair-policy = ポリシーを設定
common-repair-publish = 公開
common-repair-tags = タグを追加
common-repair-trust = 信頼ポリシーを設定
common-repair-undeprecate = 非推奨を解除
common-repair-versioning = バージョニングをオンにする

## Why a resource is left alone, after a colon

common-conflict-dynamic-group = 動的グループが同じ名前を使用しています
common-conflict-other = 本来の状態ではありません
common-conflict-other-artifact = 別のアーティファクトで公開済みで、AWS では変更できません
common-conflict-other-region = バケットが別のリージョンにあります
common-conflict-other-role = すでに別のロールを使用しています
common-conflict-somebody-elses = ほかの人のものです (ワークショップのタグの値が異なります)

## Why a cleanup keeps one resource, in parentheses

common-reason-attached-to-others = ワークショップ以外のモノにアタッチ
common-reason-belonging-unread = 所属先を読み取れない
common-reason-changed = プラン作成後に変更
common-reason-holds-kept = 残すものを含む
common-reason-no-pattern-match = 名前パターンに不一致
common-reason-no-workshop-tag = ワークショップのタグなし
common-reason-not-attached = ワークショップのモノにアタッチされていない
common-reason-not-for-iot = AWS IoT が引き受けられない
common-reason-not-turned-on-by-us = プロビジョニングでオンにしたものではない
common-reason-off = すでにオフ
common-reason-other = 残す
common-reason-other-account = 別のアカウント
common-reason-other-region = 別のリージョン
common-reason-other-role = ワークショップ以外のロールを使用
common-reason-somebody-elses = ワークショップのタグの値が異なる
common-reason-tags-unread = タグを読み取れない
common-reason-used-by-others = ワークショップ以外のリソースが使用

## Why a cleanup keeps some resources, in parentheses after their number

common-kept-changed = プラン作成後に変更
common-kept-holds-kept = 残すものを含む
common-kept-off = すでにオフ
common-kept-other = ワークショップ以外のリソース
common-kept-tags-unread = 確認できない
common-kept-used-by-others = ワークショップ以外のリソースが使用

## How a cleanup knows that a resource is the workshop's, in parentheses after its name

common-identified-association = 関連付けで識別
common-identified-legacy-name = 旧命名パターンで識別
common-identified-name = 命名パターンで識別: { $pattern }
common-identified-other = 識別済み
common-identified-tag = タグで識別: { $tag }
common-identified-thing = ワークショップのモノとの関連付けで識別
common-identified-turned-on = プロビジョニングでオンにしたことから識別

## What is waited for; $time is such as 30s, $left such as 04:59.

common-waiting-job-canceled = AWS でジョブのキャンセルが確認できるまで待機中 (最大 { $time })
common-waiting-job-deleted = ジョブがなくなるまで待機中 (最大 { $time })
common-waiting-job-deletions = 削除中のジョブが 10 件未満になるまで待機中 (最大 { $time })
common-waiting-other = AWS を待機中 (最大 { $time })
common-waiting-role-assumable = AWS IoT が新しいロールを引き受けられるまで待機中 (最大 { $time })
common-waiting-rollout = ロールアウトが進むまで待機中 (最大 { $time })
common-waiting-thing-type-deletable = 非推奨にしたモノのタイプを削除できるまで待機中: 残り { $left }

common-counting-down-thing-type-deletable = 残り { $left }: 非推奨にしたモノのタイプを削除できるまで待機中

## The local AWS's clock was moved instead of waiting; $by is such as 05:00.

common-clock-moved-job-canceled = ローカル AWS の時計を { $by } 進めました: ジョブがキャンセルされました
common-clock-moved-job-deleted = ローカル AWS の時計を { $by } 進めました: ジョブがなくなりました
common-clock-moved-job-deletions = ローカル AWS の時計を { $by } 進めました: 次のジョブを削除できます
common-clock-moved-other = ローカル AWS の時計を { $by } 進めました: 待つ必要はありません
common-clock-moved-rollout = ローカル AWS の時計を { $by } 進めました: ロールアウトが進みます
common-clock-moved-thing-type-deletable = ローカル AWS の時計を { $by } 進めました: モノのタイプを削除できます

## What can be done about a call that failed

common-remedy-again = 後でもう一度実行してください。同じコマンドで続きから再開します
common-remedy-allow = 呼び出し元の IAM ポリシーで { $action } を許可してください
common-remedy-denied = 認証情報を確認してください: aws sts get-caller-identity
common-remedy-limit = Service Quotas でクォータの引き上げを申請するか、不要なものを削除してください
common-remedy-throttled = --rate でペースを下げるか、後でもう一度実行してください

## Where something is

common-aws-at = { $url } の AWS
common-place = { $aws }、アカウント { $account }、{ $region }

## Where a dynamic group stands

common-group-active = アクティブ
common-group-building = 構築中: メンバーを検索しています
common-group-rebuilding = 再構築中: メンバーを検索し直しています
common-group-unknown = 不明

## Calls to AWS

common-no-throttle = スロットリングなし
common-throttled = スロットリング: { $times }
common-throttles-of = { $bucket } { $times } 回

## Lists

common-list-comma = 、{""}

## Warnings while something goes on. $what is a resource with its name; $failure is what AWS said.

common-gave-up = { $failed } 台のデバイスが続けて失敗したため、残りの { $left } 台は試みません
common-left-alone = { $what } は変更しません: { $why }
common-scan-failed = { $kinds }をすべては確認できませんでした。確認できなかったものは残します: { $failure }
common-spared = { $what } は削除しません: { $reason }
common-tag-failed = { $what } にタグを付けられませんでした: { $failure }
common-tags-unread = { $what } のタグを読み取れませんでした: { $failure }
common-warned-last = { $warning }。以降の同じ警告は数だけ数え、概要に表示します

## Progress, as short as possible

common-progress-failed = 失敗 { $count }
common-progress-left = 残り { $time }

## --debug: a call to AWS. $call is a service and an operation; $answer a status and an error.

common-debug-answer = { $answer } ({ $ms } ms)
common-debug-answer-request = { $answer } ({ $ms } ms)、リクエスト { $id }
common-debug-attempt = { $call }、試行 { $attempt }
common-debug-no-answer = 応答なし

## Plans and summaries

common-at-best = クォータ上、最短で { $time } ({ $bottleneck })
common-as-fast = できるだけ速く実行 (ペース調整なし)
common-bottleneck = { $bucket }: 呼び出し { $calls } 回
common-bottleneck-paced = { $bucket }: 呼び出し { $calls } 回、{ $rate }/s
common-heading-failed = 失敗したもの
common-heading-next = 次の手順
common-heading-plan = プラン
common-took-best = { $took } (最短で { $best }、{ $bottleneck })
common-request = リクエスト { $id }
common-version-deprecated = 非推奨
common-version-draft = ドラフト
common-version-published = 公開済み
