# Cleanup: questions, plan, summary.

## Questions

cleanup-ask-delete = { $count } 個のリソースを削除 ({ $place })
cleanup-ask-delete-aws = { $count } 個のリソースを削除 ({ $place })。この操作は元に戻せません
cleanup-ask-scope = 対象
cleanup-ask-scope-safe = 内容を確認するまで何も削除しません。Ctrl-C で終了します
cleanup-greeting = クリーンアップ ({ $place })
cleanup-otherwise-dry-run = --dry-run でプランを確認できます
cleanup-otherwise-nothing = 指定しなければ何も削除しません

## What a cleanup of a scope deletes, beside the scope's name

cleanup-scope-all = ワークショップのものすべて
cleanup-scope-groups = モノのグループ (静的および動的)。モノは残す
cleanup-scope-things = モノとそのシャドウと証明書。ほかは残す

## The plan

cleanup-nothing = 削除するものはありません
cleanup-nothing-on = 削除するものはありません ({ $place })
cleanup-plan-classic-shadow = クラシックシャドウ
cleanup-plan-column-delete = 削除
cleanup-plan-column-resources = リソース
cleanup-plan-column-skip = 残す
cleanup-plan-detached = { $things } 個のモノからデタッチ、{ $why }
cleanup-plan-effort = 呼び出し { $calls } 回、{ $best }
cleanup-plan-effort-aws = { $effort }。モノのタイプは非推奨にしてから 5 分後に削除し、その間にほかのものを削除します
cleanup-plan-effort-local = { $effort }。モノのタイプは非推奨にしてから 5 分後に削除しますが、ローカル AWS では待ちません
cleanup-plan-found = { $resources }が見つかりました
cleanup-plan-more-to-delete = ほかに削除するもの { $count } 個
cleanup-plan-more-to-delete-listed = ほかに削除するもの { $count } 個 ({ $option } ですべて表示)
cleanup-plan-more-to-keep = ほかに残すもの { $count } 個
cleanup-plan-more-to-keep-listed = ほかに残すもの { $count } 個 ({ $option } ですべて表示)
cleanup-plan-processing = モノを処理中: { $name }
cleanup-plan-scanning = { $kinds }を調査中...
cleanup-plan-scope = 範囲
cleanup-plan-shadow = { $shadow } シャドウ
cleanup-plan-skipped = スキップ - { $reason }
cleanup-plan-things = モノ
cleanup-plan-total = 合計
cleanup-plan-unread = 一部を確認できませんでした: { $failure }
cleanup-plan-unread-kept = 確認できなかったものは残します
cleanup-plan-where = 場所
cleanup-plan-with-things = { $count } 個は上のモノとともに表示済み

## The summary

cleanup-blocked = 先に削除すべきものが残っている
cleanup-calls = 呼び出し { $calls } 回 (再確認を含む)、再送 { $retries }、{ $throttles }
cleanup-commands-pending = AWS はコマンドを非表示にしました。非推奨にしてから 12 時間たっていなかったものは 12 時間以内に削除されます
cleanup-complete-all = ワークショップのものは残っていません
cleanup-complete-groups = ワークショップのグループは残っていません
cleanup-complete-things = ワークショップのモノは残っていません
cleanup-deleted-gone = { $kinds }: { $deleted } (先になくなっていたもの { $gone })
cleanup-failed = 失敗
cleanup-heading-deleted = 削除したリソース:
cleanup-heading-not-deleted = 削除できなかったリソース:
cleanup-heading-skipped = スキップしたリソース:
cleanup-heading-still-there = 残っているもの
cleanup-incomplete-left = 未完了: { $deleted } 個を削除、{ $left } 個が残っています
cleanup-incomplete-not-looked = 未完了: { $deleted } 個を削除、残りは確認していません
cleanup-incomplete-unread = 未完了: { $deleted } 個を削除、一部を確認できませんでした
cleanup-left-new = { $left }。その間に作成されたか、削除済みのものがまだ AWS の一覧にあります
cleanup-left-unread = 確認できなかったため不明: { $kinds }
cleanup-next-again = クリーンアップをもう一度実行すると、残りを見つけて続きを処理します
cleanup-not-tried = 未実行
cleanup-stopped = 停止: { $deleted } 個を削除
cleanup-summary-title = クリーンアップの概要:
cleanup-took = 実行時間: { $seconds } 秒
cleanup-took-waited = 実行時間: { $seconds } 秒 (うち AWS の待ち時間 { $waited })
cleanup-total = 合計: { $count }

## Learning moments

cleanup-learn-dry-run =
    上に示したのはプランです。プランのためには何も変更していません。プランの作成に使うのは読み取りのオペレーションだけです。この後に削除するのはプランにあるものだけで、1 つずつ削除の直前に、リソースが元のままかどうかをもう一度確認します。

    ほかの人も使うアカウントでは、次の手順を習慣にしてください。

      fleetctl cleanup --dry-run               全リソースとその理由を表示
      fleetctl cleanup --plan-out FILE         同じ内容を保存し、2 人で確認
      fleetctl apply FILE --confirm DELETE     そのプランだけを実行

    保存したプランは、このアカウントとリージョンで 24 時間有効です。編集されたプランは拒否します。
cleanup-learn-dry-run-title = 削除する前に確認

cleanup-learn-five-minutes =
    AWS でモノのタイプを削除できるのは、非推奨にしてから 5 分後で、かつそのタイプのモノがなくなったときだけです。非推奨のタイプは新しいモノには使えないため、この 5 分の間に、ちょうどデバイスを作成している人が気付くことができます。

    そこで、タイプを最初に非推奨にして最後に削除し、その間にほかのものをすべて削除します。AWS で待つのは全タイプで 1 回だけで、タイプごとに待つことはありません。以前の実行で非推奨にしたタイプは、すでに待ち時間を終えています。

    待っている間に停止しても問題ありません。クリーンアップをもう一度実行すると、続きから再開します。ローカル AWS では待つ必要がありません。代わりに時計を進めます。
cleanup-learn-five-minutes-title = モノのタイプに 5 分かかる理由

cleanup-learn-identification =
    ほかの人も使うアカウントでは、どう削除するかではなく、何を削除するかが問題です。次の順に判断します。

      1  タグ      workshop=learning-aws-iot-dm-basics
      2  名前      タグのないものは、Vehicle-VIN-### などのパターン
      3  関連付け  ワークショップのモノのシャドウや証明書

    どれにも当てはまらないものは残します。名前にかかわらず、タグの値がほかの人のものである場合や、確認できなかった場合も残します。不明なものは残すのが原則です。ほかの人のモノも使用している証明書は、ワークショップのモノからデタッチするだけで、それ以外は変更しません。

    モノと証明書にはタグを付けられないため、名前で判断します。大切なデバイスには、ワークショップと同じ先頭の文字列を使わないでください。
cleanup-learn-identification-title = ワークショップのものの見分け方: タグ、名前、関連付け
